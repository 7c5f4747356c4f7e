// The one place that shows views: it loads a view's module and data, and meanwhile, or when that
// fails, shows what there is to show instead.
import { get, unreachable } from "./api.js";
import { render } from "./html.js";
import { address, go, queryOf } from "./router.js";
import { progress } from "./components/progress.js";
import { failure, skeleton, waiting } from "./components/states.js";
import { topicNames } from "./components/topics.js";

const PATIENCE = 150;
const SERVED_PATIENCE = 8_000;
const AGAIN = 2_000; // until a server that has only just started is asked again

const main = document.getElementById("main");
const announcer = document.getElementById("announcer");
let shown; // the view on the stage, its place and its data
let loading = new AbortController();
const first = location.pathname;
let served = main.querySelector("h1") !== null; // what the server wrote for those without scripts

/** Shows a place (router.js); `again` where the server wasn't ready: until it is, what says so stays. */
export async function show(place, again = false) {
  loading.abort();
  loading = new AbortController();
  const { signal } = loading;
  const stays = shown && shown.place.path === place.path;
  const done = progress();
  main.setAttribute("aria-busy", "true");
  let skeletonLater;
  try {
    const view = await viewOf(place.route);
    if (signal.aborted) return;
    const actor = { place, state: stays ? shown.actor.state : {}, ...moves(place) };
    if (!stays) {
      const bones = () => onStage(view.skeleton?.(place) ?? skeleton());
      // What the server wrote stays until there is more to see.
      if ((shown || served) && !again) skeletonLater = setTimeout(bones, shown ? PATIENCE : SERVED_PATIENCE);
      else if (!again) bones();
    }
    const [data] = await Promise.all([view.load?.(actor, signal) ?? {}, topicNames()]);
    if (signal.aborted) return;
    clearTimeout(skeletonLater);
    const before = shown;
    shown = { view, place, actor, data };
    draw();
    arrive(before, stays);
  } catch (problem) {
    clearTimeout(skeletonLater);
    if (signal.aborted || problem.name === "AbortError") return;
    if (!problem.title) console.error(problem);
    if (problem.status === 503) {
      document.title = "Just a moment · SCO chairmanships";
      if (!served) onStage(waiting(problem));
      setTimeout(() => signal.aborted || show(place, true), AGAIN);
      return;
    }
    // What else was asked for isn't needed any more.
    loading.abort();
    main.removeAttribute("aria-busy");
    shown = { place, actor: { state: {} }, failed: true };
    document.title = `${{ 404: "Not found", 410: "Withdrawn" }[problem.status] ?? "Something went wrong"} · SCO chairmanships`;
    onStage(failure(problem, () => retry(place, problem)));
    main.dataset.view = "failure";
    focusHeading();
  } finally {
    done();
    if (!signal.aborted) main.removeAttribute("aria-busy");
  }
}

/** A browser doesn't ask for a module again that it could not have: only a new page does. */
function retry(place, { forgotten }) {
  if (forgotten) location.reload();
  else show(place);
}

async function viewOf({ view }) {
  try {
    return (await import(`./views/${view}.js`)).default;
  } catch (failure) {
    // Only a module that can't be had is a TypeError; what is wrong in one is another error.
    if (!(failure instanceof TypeError)) throw failure;
    throw Object.assign(unreachable(), { forgotten: true });
  }
}

/** What a view can do: change its query, or state that isn't part of the address. */
function moves(place) {
  return {
    /** Goes to the same view with some of the query changed. */
    ask(changes, options) {
      // Words typed in a view that is left meanwhile aren't asked for.
      if (location.pathname !== place.path) return;
      // What the address says now: an answer to an earlier question may still be on its way.
      go(address(place.path, { ...queryOf(location.search), ...changes }), options);
    },
    /** Changes the view's own state and draws it again; once it is left, nothing. */
    set(changes) {
      if (shown.place.path !== place.path) return;
      Object.assign(shown.actor.state, changes);
      draw();
    },
    /** Tells people who listen to the page. */
    announce,
  };
}

function onStage(content) {
  if (served) main.replaceChildren();
  served = false;
  // What the page's head says of an entity in JSON-LD is of the first one alone.
  if (location.pathname !== first) document.querySelector("script[type='application/ld+json']")?.remove();
  render(content, main);
}

function draw() {
  const { view, actor, data } = shown;
  onStage(view.render(data, actor));
  main.dataset.view = actor.place.route.view;
  const title = view.title?.(data, actor) ?? actor.place.route.title;
  document.title = `${title} · SCO chairmanships`;
}

function arrive(before, stays) {
  const { view, place, data, actor } = shown;
  if (stays) {
    const summary = view.summary?.(data, actor);
    if (summary) announce(summary);
  } else if (before) {
    focusHeading();
  }
  if (place.how === "traverse" || place.how === "load") scrollTo(0, place.scroll ?? 0);
  else if (!stays) scrollTo(0, 0);
  view.arrived?.(data, actor);
  foot();
}

/** What paper says below a view: where it is from, and of when. */
async function foot() {
  const printed = (revision) => `${location.href}, printed on ${new Date().toLocaleDateString("en-GB", { dateStyle: "long" })}${revision}`;
  main.dataset.printed = printed("");
  const { signal } = loading;
  const home = await get("", {}, signal).catch(() => null);
  if (home && !signal.aborted) main.dataset.printed = printed(`, revision ${home.revision} of the knowledge base`);
}

/** On a new page a reader starts at its heading, as after a full load. */
function focusHeading() {
  const heading = main.querySelector("h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function announce(text) {
  // A message that is there already would not be read again.
  announcer.textContent = announcer.textContent === text ? `${text}\u00a0` : text;
}
