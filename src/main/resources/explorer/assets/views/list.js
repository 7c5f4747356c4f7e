// A collection: searched, narrowed by facets, ordered, and taken away. Which one, the route tells.
import { apiPath, get, getAll } from "../api.js";
import { html, live, nothing } from "../html.js";
import { address, narrowing } from "../router.js";
import { count } from "../words.js";
import { cards, lines, table } from "../components/entity-list.js";
import { exports } from "../components/export.js";
import { facets } from "../components/facet.js";
import { pager } from "../components/pager.js";
import { request } from "../components/request.js";
import { RESOURCES } from "../components/resources.js";
import { searchField } from "../components/search-field.js";
import { empty, skeleton } from "../components/states.js";
import { namesIn } from "../components/values.js";

const SIZE = 24;
const FIRST_VIEW = { initiatives: "Cards" };

/** The order that holds: the one that was asked for; else, of what a search finds, the best first. */
const order = (resource, { sort, q }) => sort ?? (q ? "" : RESOURCES[resource].sorts[0][0]);

/** What the API is asked for: what narrows the list, and its order. */
const asked = (resource, query) => ({ ...narrowing(query), sort: order(resource, query) });

export default {
  async load({ place: { query, route: { collection } } }, signal) {
    const params = asked(collection, query);
    const [answer, names] = await Promise.all([
      get(`/${collection}`, { ...params, page: query.page, size: SIZE, facets: Object.keys(RESOURCES[collection].facets) }, signal),
      namesIn(narrowing(query), signal),
    ]);
    const found = { ...answer, names };
    return query.all ? { ...found, content: await getAll(`/${collection}`, params, signal), page: { ...found.page, totalPages: 1 } } : found;
  },
  skeleton: ({ route }) => html`<h1>${route.title}</h1>${skeleton()}`,
  summary: ({ page }, { place: { route } }) => told(page.totalElements, route.collection),
  render(found, actor) {
    const { place: { path, query, how, route: { collection } }, ask, announce } = actor;
    const kind = RESOURCES[collection];
    const number = found.page.totalElements;
    const filtered = Object.keys(narrowing(query)).length > 0;
    const sort = order(collection, query);
    const many = kind.many.toLowerCase();
    const params = asked(collection, query);
    return html`
      <h1>${kind.many}</h1>
      <div class="list-lead">
        <p class="lead">${kind.lead}</p>
        ${collection === "articles" ? html`<a class="button" href="/add">Add an article</a>` : nothing}
      </div>
      <div class=${Object.keys(kind.facets).length ? "board" : "board board-plain"}>
        <div class="board-filters">
          ${searchField({
            id: `${collection}-search`, label: `Search in ${many}`, placeholder: "A name, words of a quote …",
            asked: query.q ?? "", traversed: how === "traverse",
            ask: (q) => ask({ q, page: "" }, { replace: true }),
          })}
          ${facets(kind.facets, found, actor, told(number, collection))}
        </div>
        <section class="board-results" id="results" aria-label="Found" tabindex="-1">
          <div class="toolbar">
            <h2>${told(number, collection)}</h2>
            <div class="toolbar-end">
              <label class="label-inline" for="sort">Sort by</label>
              <select class="field field-small" id="sort" @change=${(event) => ask({ sort: event.target.value, page: "" })}>
                ${[...(query.q ? [["", "Best match"]] : []), ...kind.sorts].map(([value, name]) => html`<option value=${value} .selected=${live(value === sort)}>${name}</option>`)}
              </select>
              <div class="switch" role="group" aria-label="Show as">
                ${[["", FIRST_VIEW[collection] ?? "List"], ["table", "Table"]].map(([as, name]) => html`<button type="button" aria-pressed=${(query.as ?? "") === as ? "true" : "false"} @click=${() => ask({ as })}>${name}</button>`)}
              </div>
            </div>
          </div>
          ${number === 0
            ? empty(`No ${kind.one.toLowerCase()} matches`, filtered ? "Take a filter away, or try other words." : "No article that was read so far speaks of one.", filtered ? html`<a class="button" href=${path}>Show all ${many}</a>` : nothing)
            : found.content.length === 0
              ? empty("This page is past the last one", `There are fewer ${many} than this.`, html`<a class="button" href=${address(path, { ...query, page: "" })}>Go to the first page</a>`)
              : query.as === "table" ? table(collection, found.content, sort, ask) : collection === "initiatives" ? cards(found.content) : lines(collection, found.content)}
          ${pager(found.page, actor.place)}
          <div class="take-away">
            ${exports(collection, params, actor)}
            ${found.page.totalPages > 1 ? html`<a class="button button-quiet button-small" href=${address(path, { ...query, page: "", all: "1" })}>Show all ${number} on one page, to print</a>` : nothing}
            ${request(apiPath(`/${collection}`, { ...params, page: query.page, size: SIZE, facets: Object.keys(kind.facets) }), announce)}
          </div>
        </section>
      </div>`;
  },
};

const told = (number, collection) => count(number, RESOURCES[collection].one.toLowerCase(), RESOURCES[collection].many.toLowerCase());
