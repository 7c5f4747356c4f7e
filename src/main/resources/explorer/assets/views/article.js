import { apiPath, get, getAll } from "../api.js";
import { unitsOf } from "../code-points.js";
import { html, nothing } from "../html.js";
import { address, go } from "../router.js";
import { count, date } from "../words.js";
import { chosenWords } from "../components/chosen-words.js";
import { factList } from "../components/fact-list.js";
import { KINDS, entityName } from "../components/fact-kinds.js";
import { markedText } from "../components/marked-text.js";
import { request } from "../components/request.js";

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
    const to = (quote) => address(actor.place.path, { ...query, quote: `${quote.start}-${quote.end}` });
    return html`
      <header class="view-head">
        <p class="eyebrow"><a href="/articles">Articles</a></p>
        <h1>${article.title}</h1>
        ${about(article)}
      </header>
      <div class="reader" @click=${(event) => choose(event, actor)}>
        ${factList({ all: facts, shown, names, chosen, to, actor })}
        <div class="reader-main">
          <p class="quiet reader-hint">${facts.length ? html`Marked words have facts resting on them: choose some to see which.<span class="reader-keys"> With the keyboard, → and ← go from one to the next.</span>` : "No fact was read from this article."}</p>
          <article id="text" class="text" lang=${article.language ?? nothing} aria-label="The text" @keydown=${walk}>
            ${markedText({
              text: article.text,
              marks: marks(shown, units),
              body: { start: units(article.body.start), end: units(article.body.end) },
              chosen: chosen?.inText ? { start: units(chosen.start), end: units(chosen.end) } : null,
              to: ({ quote }) => to(quote),
            })}
          </article>
          ${chosen ? chosenWords({ chosen, facts, names, to, actor }) : nothing}
          <div class="take-away">${request(apiPath(path), announce, "the text")}${request(apiPath(`${path}/annotations`), announce, "the facts")}</div>
        </div>
      </div>`;
  },
  arrived(data, { place: { query, scroll, how }, state }) {
    if (state.arrived === query.quote) return;
    state.arrived = query.quote;
    const words = document.querySelector("a.chosen-words, mark.chosen-words");
    if (!words || scroll) return;
    if (how !== "load") words.focus({ preventScroll: true });
    show(words);
  },
};

async function read(path, id, signal) {
  const [article, annotations] = await Promise.all([get(path, {}, signal), get(`${path}/annotations`, {}, signal)]);
  const facts = annotations.first.items.map(fact);
  const kinds = Object.keys(KINDS).filter((kind) => facts.some(({ resource }) => resource === kind));
  const entities = await Promise.all(kinds.map((kind) => getAll(`/${kind}`, { article: id }, signal)));
  const names = new Map(kinds.flatMap((kind, index) => entities[index].map((entity) => [`${kind}/${entity.id ?? entity.code}`, entityName(kind, entity)])));
  return { path, article, facts, names, units: unitsOf(article.text) };
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
  for (const { start, end, resource } of facts) {
    marked.set(`${start}-${end} ${resource}`, { quote: { start, end }, start: units(start), end: units(end), kind: resource });
  }
  return [...marked.values()].sort((one, other) => one.start - other.start || other.end - one.end);
}

const at = ({ start, end }) => (each) => each.start === start && each.end === end;

function matching({ resource, q }) {
  const kinds = resource?.split(",");
  const words = q?.toLowerCase();
  return (each) =>
    (!kinds || kinds.includes(each.resource)) && (!words || [each.id, each.property, each.value, each.exact].some((text) => text.toLowerCase().includes(words)));
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

/** The arrow keys go from mark to mark, so that Tab needn't pass through them all. */
function walk(event) {
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

function about({ authors, publisher, publishedOn, language, url }) {
  const rows = [
    ["By", authors.join(", ")],
    ["Published by", publisher],
    ["Published", date(publishedOn)],
    ["Language", language && new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(language)],
    ["Found at", url && (/^https?:/.test(url) ? html`<a href=${url} rel="noreferrer">${new URL(url).hostname}</a>` : url)],
  ].filter(([, value]) => value);
  return rows.length ? html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : nothing;
}
