import { apiPath, get, send } from "../api.js";
import { unitsOf } from "../code-points.js";
import { html, nothing } from "../html.js";
import { address, go } from "../router.js";
import { count, date } from "../words.js";
import { articleEditing } from "../components/article-editing.js";
import { findWords, selected } from "../components/choosing.js";
import { chosenWords, NOT_THERE } from "../components/chosen-words.js";
import { cite } from "../components/cite.js";
import { factList } from "../components/fact-list.js";
import { facts as factRows } from "../components/facts.js";
import { markedText } from "../components/marked-text.js";
import { reloading } from "../components/putting-right.js";
import { kindOf, shownKinds } from "../components/reader-kinds.js";
import { request } from "../components/request.js";
import { commonNames, namesOf } from "../components/values.js";

export default {
  /** The query only changes what of an article is shown: it is read once. */
  async load({ place: { params }, state }, signal) {
    state.read ??= await read(`/articles/${encodeURIComponent(params.id)}`, params.id, signal);
    return state.read;
  },
  title: ({ article }) => article.title,
  summary({ facts }, { place: { query } }) {
    const shown = count(facts.filter(matching(query)).length, "fact");
    const chosen = spanOf(query.quote);
    return chosen ? `${count(facts.filter(at(chosen)).length, "fact")} on these words, ${shown} shown` : `${shown} shown`;
  },
  render(data, actor) {
    const { article, facts, names, path, units } = data;
    const { place: { query }, announce } = actor;
    const shown = facts.filter(matching(query));
    const chosen = place(article, units, query.quote);
    const changed = (told) => { actor.set({ read: null }); reloading(actor)(told); };
    const to = (quote) => address(actor.place.path, { ...query, quote: `${quote.start}-${quote.end}` });
    return html`
      <header class="view-head">
        <p class="eyebrow"><a href="/articles">Articles</a></p>
        <h1>${article.title}</h1>
        ${about(article)}
      </header>
      <div class="reader" @click=${(event) => choose(event, actor)} @keydown=${(event) => leave(event, actor)}>
        ${factList({ all: facts, shown, names, chosen, to, actor })}
        <div class="reader-main">
          <h2 class="visually-hidden" id="text-head">The text</h2>
          ${findWords(article, chosen?.inText ? units(chosen.start) : -1, actor)}
          <p class="quiet reader-hint">${facts.length ? html`Marked words have facts resting on them: choose some to see which.<span class="reader-keys"> By keyboard: Tab leads to each paragraph, → and ← from mark to mark, Escape closes.</span>` : "No fact was read from this article."}</p>
          <article id="text" class="text" lang=${article.language ?? nothing} aria-labelledby="text-head" @keydown=${walk} @mouseup=${() => selected(article, actor)} @keyup=${() => selected(article, actor)}>
            ${markedText({
              text: article.text,
              marks: marks(shown, units),
              facts: facts.map(({ start, end }) => ({ start: units(start), end: units(end) })),
              body: { start: units(article.body.start), end: units(article.body.end) },
              chosen: chosen?.inText ? { start: units(chosen.start), end: units(chosen.end) } : null,
              to: ({ quote }) => to(quote),
            })}
          </article>
          ${actor.state.selected ? html`<p class="selected-words"><a class="button button-small" href=${to(actor.state.selected)}>Use the selected words</a></p>` : nothing}
          ${chosen ? chosenWords({ chosen, facts, names, to, actor, article, changed }) : nothing}
          <div class="take-away">
            <button type="button" class="button button-quiet button-small" @click=${() => cite({ title: article.title })}>Cite this page</button>
            <button type="button" class="button button-quiet button-small" @click=${() => print()}>Print</button>
            ${request(apiPath(path), announce, "the text")}${request(apiPath(`${path}/annotations`), announce, "the facts")}
          </div>
          ${data.adrift ? html`<p class="notice">${count(data.adrift, "decision")} of editors ${data.adrift === 1 ? "waits" : "wait"} for words that this text doesn't have: <a href=${address("/decisions", { article: article.id, adrift: "true" })}>see which</a>.</p>` : nothing}
          ${articleEditing(data, actor)}
        </div>
      </div>`;
  },
  arrived({ article, units }, { place: { query, scroll, how }, state, announce }) {
    if (state.arrived === query.quote) return;
    if (query.quote && !place(article, units, query.quote).inText) announce(NOT_THERE);
    const [before] = [state.arrived, (state.arrived = query.quote)];
    const words = document.querySelector("a.chosen-words, mark.chosen-words") ?? (before && !query.quote ? markAt(before) : null);
    if (!words || (scroll && query.quote)) return;
    if (how !== "load") words.focus({ preventScroll: true });
    show(words);
  },
};

async function read(path, id, signal) {
  const [response, annotations, common, adrift] = await Promise.all([
    send(apiPath(path), { headers: { Accept: "application/json" }, signal }),
    get(`${path}/annotations`, {}, signal),
    commonNames(signal),
    get("/decisions", { article: id, adrift: true, size: 1 }, signal),
  ]);
  const article = await response.json();
  const facts = annotations.first.items.map(fact);
  const others = await namesOf(facts.filter((each) => !common.has(`${each.resource}/${each.id}`)), signal);
  return { path, article, tag: response.headers.get("ETag"), facts, names: new Map([...common, ...others]), units: unitsOf(article.text), adrift: adrift.page.totalElements };
}

/** An annotation as the fact that it is: of which entity, of which property, in which words. */
function fact({ body, target }) {
  const [resource, id] = new URL(body.source).pathname.split("/").slice(-2).map(decodeURIComponent);
  const { start, end } = target.selector.find(({ type }) => type === "TextPositionSelector");
  const { exact } = target.selector.find(({ type }) => type === "TextQuoteSelector");
  const [property, ...value] = body.label.split(": ");
  return { resource, id, property, value: value.join(": "), start, end, exact };
}

/** What is marked: each quote once for each kind of facts that rest on it. */
function marks(facts, units) {
  const marked = new Map();
  for (const each of facts) {
    const { start, end } = each;
    marked.set(`${start}-${end} ${kindOf(each)}`, { quote: { start, end }, start: units(start), end: units(end), kind: kindOf(each) });
  }
  return [...marked.values()].sort((one, other) => one.start - other.start || other.end - one.end);
}

const at = ({ start, end }) => (each) => each.start === start && each.end === end;

function matching(query) {
  const kinds = shownKinds(query);
  const words = query.q?.toLowerCase();
  return (each) =>
    kinds.includes(kindOf(each)) && (!words || [each.id, each.property, each.value, each.exact].some((text) => text.toLowerCase().includes(words)));
}

function spanOf(quote) {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(quote ?? "") ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(end) };
}

/** The place that the address names, and the words there; `inText` tells whether there are any. */
function place({ text }, units, quote) {
  if (!quote) return null;
  const span = spanOf(quote) ?? { start: 0, end: 0 };
  const exact = text.slice(units(span.start), units(span.end));
  return { ...span, exact, inText: exact !== "" };
}

/** A link to another state of this view doesn't add to the history: back leads out of the article. */
function choose(event, { place }) {
  const link = event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (new URL(link.href).pathname !== place.path) return;
  event.preventDefault();
  go(link.href, { replace: true });
}

/** Escape closes what rests on the chosen words; the focus is on them again. */
function leave(event, { place: { query }, ask }) {
  if (event.key !== "Escape" || !query.quote || event.target.matches("input, textarea, select")) return;
  event.preventDefault();
  ask({ quote: "" }, { replace: true });
}

/** The mark that a quote's words are, or one within them. */
const markAt = (quote) => document.querySelector(`#text a[href*="quote=${CSS.escape(quote)}"]`);

/** The arrow keys go from mark to mark, so that Tab needn't pass through them all; from chosen words it leads to what rests on them. */
function walk(event) {
  const panel = document.querySelector(".chosen a");
  if (event.key === "Tab" && !event.shiftKey && panel && event.target.matches(".chosen-words")) {
    event.preventDefault();
    panel.focus();
  }
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !event.target.matches("a.marked")) return;
  const all = [...event.currentTarget.querySelectorAll("a.marked")];
  const next = all[all.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  show(next);
}

/** Brings words into sight, above what lies over the text, if they aren't there already. */
function show(words) {
  const { top, bottom } = words.getBoundingClientRect();
  const sheet = document.querySelector(".chosen")?.getBoundingClientRect().top ?? innerHeight;
  if (top < 0 || bottom > Math.min(innerHeight, sheet)) scrollBy({ top: top - innerHeight / 4, behavior: "instant" });
}

const about = ({ authors, publisher, publishedOn, language, url }) =>
  factRows([
    ["By", authors.join(", ")],
    ["Published by", publisher],
    ["Published", date(publishedOn) || "at a date that isn't known"],
    ["Language", language && new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(language)],
    ["Found at", url && (/^https?:/.test(url) ? html`<a href=${url} rel="noreferrer">${new URL(url).hostname}</a>` : url)],
  ]);
