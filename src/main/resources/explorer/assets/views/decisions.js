// What editors have put right, and what of it waits for words that its article doesn't have.
import { apiPath, get } from "../api.js";
import { html, nothing } from "../html.js";
import { narrowing } from "../router.js";
import { count, sentence, words } from "../words.js";
import { askEditor } from "../components/asking.js";
import { exports } from "../components/export.js";
import { facets } from "../components/facet.js";
import { entityAddress } from "../components/links.js";
import { pager } from "../components/pager.js";
import { decided, reloading } from "../components/putting-right.js";
import { quote } from "../components/quote.js";
import { request } from "../components/request.js";
import { RESOURCES } from "../components/resources.js";
import { sourcesOf } from "../components/sources.js";
import { empty, skeleton } from "../components/states.js";
import { commonNames, factWords, namesIn, namesOf } from "../components/values.js";
import { write } from "../session.js";

const FACETS = { adrift: "Without effect", kind: "What was done", resource: "Kind" };
const KINDS = { statement: "Stated", rank: "Preferred or rejected", merge: "Joined" };
const SIZE = 20;
/** What waits comes first: it wants looking at. */
const asked = (query) => ({ ...narrowing(query), sort: query.sort ?? "adrift,desc", page: query.page, size: SIZE, facets: Object.keys(FACETS) });

export default {
  async load({ place: { query } }, signal) {
    const found = await get("/decisions", asked(query), signal);
    const all = found.content;
    const entities = all.flatMap(({ resource, subject, into }) => [subject, into].filter(Boolean).map((id) => ({ resource, id })));
    const [names, others, filters, sources] = await Promise.all([commonNames(signal), namesOf(entities, signal), namesIn(narrowing(query), signal), sourcesOf(all.map(({ quote: at }) => at), signal)]);
    for (const each of found.facets.kind ?? []) each.label = KINDS[each.value];
    for (const each of found.facets.resource ?? []) each.label = RESOURCES[each.value].many;
    return { found: { ...found, names: new Map([...names, ...others, ...filters]) }, sources };
  },
  skeleton: () => html`<h1>Put right by editors</h1>${skeleton()}`,
  summary: ({ found }) => count(found.page.totalElements, "decision"),
  render({ found, sources }, actor) {
    const { place, announce } = actor;
    const number = found.page.totalElements;
    const filtered = Object.keys(narrowing(place.query)).length > 0;
    return html`
      <h1>Put right by editors</h1>
      <p class="lead">What reading missed or misread, as people have decided on it, with the words that say so. A decision holds for every later version of its article that has these words; where none has them, it waits, without effect.</p>
      <div class=${number || filtered ? "board" : "board board-plain"}>
        ${number || filtered ? html`<div class="board-filters">${facets(FACETS, found, actor, count(number, "decision"))}</div>` : nothing}
        <section class="board-results" id="results" aria-label="Found" tabindex="-1">
          <div class="toolbar"><h2>${count(number, "decision")}</h2></div>
          ${number
            ? html`<ul class="entries">${found.content.map((each) => shown(each, found.names, sources, reloading(actor)))}</ul>`
            : empty("Nothing here", filtered ? html`No decision is of that kind. <a href=${place.path}>Show all</a>` : "Nobody has put anything right yet. Select words in an article to state a fact, or choose “Put right” under a statement.")}
          ${pager(found.page, place)}
          <div class="take-away">
            ${exports("decisions", narrowing(place.query), actor)}
            <a class="button button-quiet button-small" href=${apiPath("/curation")} download="curation.yml">Download all as YAML</a>
            ${request(apiPath("/decisions", asked(place.query)), announce)}
          </div>
        </section>
      </div>`;
  },
};

function shown(each, names, sources, changed) {
  const { id, kind, resource, subject, into, quote: at, adrift, seed } = each;
  const link = (entity) => html`<a href=${entityAddress(resource, { id: entity })}>${names.get(`${resource}/${entity}`) ?? sentence(words(entity))}</a>`;
  const told = kind === "merge" ? html`Is one with ${link(into)}` : sentence(factWords(each, names));
  return html`
    <li>
      <p class="card-top"><span class="hit-kind">${RESOURCES[resource].one}</span>${adrift ? html` <span class="badge badge-warn">Waits for its words</span>` : nothing}</p>
      <h3>${link(subject)}</h3>
      <p>${told}</p>
      ${at && !adrift ? quote({ ...at, end: at.start + [...at.exact].length, prefix: at.prefix ?? "", suffix: at.suffix ?? "" }, sources, told) : nothing}
      ${at && adrift ? html`<p class="line-quote">“${at.exact}” isn't in <a href=${entityAddress("articles", { id: at.article })}>${sources[at.article]?.title ?? at.article}</a>, or nothing of the kind is read there any more.</p>` : nothing}
      ${decided({ ...each, done: KINDS[kind] })}
      ${seed
        ? html`<p class="quiet">From the file beside the seed “${seed}”: it is taken back there.</p>`
        : html`<p><button type="button" class="link-button" @click=${() => takeBack(id, told, changed)}>Take it back<span class="visually-hidden">: ${names.get(`${resource}/${subject}`) ?? words(subject)}</span></button></p>`}
    </li>`;
}

const takeBack = (id, told, changed) =>
  askEditor({
    title: "Take back what was decided",
    button: "Take it back",
    fields: () => html`<p>${told}</p><p class="quiet">Afterwards all is as if it had never been decided.</p>`,
    send: () => write("DELETE", `/decisions/${id}`),
    done: () => changed("Taken back"),
  });
