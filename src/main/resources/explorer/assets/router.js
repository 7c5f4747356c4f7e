// The one place that knows addresses: which view an address leads to, and how to go there.
import routes from "./routes.json" with { type: "json" };

const compiled = routes.map((route) => ({
  ...route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
}));
const nowhere = { path: "", view: "not-found", title: "Not found" };

/** The address of a view; in the query, lists become one value with commas and empty values are left out. */
export function address(path, query = {}) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text) params.set(name, text);
  }
  const search = params.toString().replaceAll("%2C", ",");
  return path + (search ? `?${search}` : "");
}

/** What of a query tells how a list is shown, or in which form the API answers, and not what is in it. */
const FORM = ["as", "all", "sort", "page", "size", "facets", "fields", "format"];

/** A query as a plain object: what narrows a list may be repeated, and is one value with commas then. */
export function queryOf(search) {
  const params = new URLSearchParams(search);
  return Object.fromEntries([...params.keys()].map((name) => [name, FORM.includes(name) ? params.getAll(name).at(-1) : params.getAll(name).join(",")]));
}

/** What of a query narrows a list. */
export const narrowing = (query) => Object.fromEntries(Object.entries(query).filter(([name, value]) => value && !FORM.includes(name)));

/** What is at a URL: the route, its params and the query, both as plain objects. */
function placeOf(url) {
  const place = { query: queryOf(url.search), path: url.pathname, hash: url.hash };
  for (const route of compiled) {
    const match = route.pattern.exec(url.pathname);
    if (match) {
      const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decode(value)]);
      return { ...place, route, params: Object.fromEntries(params) };
    }
  }
  return { ...place, route: nowhere, params: {} };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

let listener;

/** Goes to an address of the explorer; `replace` doesn't add to the history. */
export function go(to, { replace = false } = {}) {
  if (replace) history.replaceState({}, "", to);
  else history.pushState({}, "", to);
  tell(replace ? "replace" : "push");
}

/** The address of what is shown, whichever part of it is in view. */
let at;

function tell(how, scroll) {
  at = location.pathname + location.search;
  listener({ ...placeOf(new URL(location.href)), how, scroll });
}

/** Back and forward lead here, and links to a part of the page: these have no state, and the browser itself scrolls. */
function traverse() {
  const scroll = history.state?.scroll ?? 0;
  if (location.pathname + location.search !== at) tell("traverse", scroll);
  else if (history.state) scrollTo(0, scroll);
}

/** Tells `onPlace` where we are, now and whenever that changes, and how: load, push, replace or traverse. */
export function start(onPlace) {
  listener = onPlace;
  history.scrollRestoration = "manual";
  addEventListener("popstate", traverse);
  document.addEventListener("click", follow);
  let pending;
  addEventListener("scroll", () => {
    clearTimeout(pending);
    const there = location.href;
    pending = setTimeout(() => {
      if (location.href === there) history.replaceState({ ...history.state, scroll: scrollY }, "");
    }, 100);
  }, { passive: true });
  history.replaceState({ ...history.state }, "");
  tell("load", history.state.scroll);
}

function follow(event) {
  const link = event.target.closest?.("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  // A link in an SVG has an object for its href.
  const url = new URL(link.getAttribute("href"), location.href);
  const within = link.getAttribute("href").startsWith("#");
  if (url.origin !== location.origin || link.target || link.hasAttribute("download") || within) return;
  if (placeOf(url).route === nowhere) return;
  event.preventDefault();
  go(url.href);
}
