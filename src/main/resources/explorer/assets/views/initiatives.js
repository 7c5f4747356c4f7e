import { apiPath, get } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count } from "../words.js";
import { cards, table } from "../components/initiative-list.js";
import { facet } from "../components/facet.js";
import { pager } from "../components/pager.js";
import { request } from "../components/request.js";
import { searchField } from "../components/search-field.js";
import { empty, skeleton } from "../components/states.js";

const FACETS = { topic: "Topic", status: "Status", type: "Type", chairmanship: "Chairmanship", proposedBy: "Proposed by" };
const SORTS = [["title,asc", "Title"], ["status,desc", "Furthest first"], ["status,asc", "Least far first"], ["period,asc", "Earliest period first"], ["period,desc", "Latest period first"], ["type,asc", "Type"]];
const SIZE = 24;

const chosen = (query, name) => (query[name] ? query[name].split(",") : []);

/** What the API is asked for: the address's query, less what only this view understands. */
function asked({ as, page, ...query }) {
  return query;
}

export default {
  load: ({ place: { query } }, signal) =>
    get("/initiatives", { ...asked(query), page: query.page, size: SIZE, facets: Object.keys(FACETS) }, signal),
  skeleton: () => html`<h1>Initiatives</h1>${skeleton()}`,
  summary: ({ page }) => count(page.totalElements, "initiative"),
  render(found, actor) {
    const { place: { path, query, how }, ask, announce } = actor;
    const number = found.page.totalElements;
    const filtered = Object.keys(FACETS).some((name) => query[name]) || query.q;
    const csv = apiPath("/initiatives", { ...asked(query), format: "csv" });
    const behind = apiPath("/initiatives", { ...asked(query), page: query.page, size: SIZE, facets: Object.keys(FACETS) });
    return html`
      <h1>Initiatives</h1>
      <p class="lead">What the chairs undertook: strategies, programmes, institutions, events, each with how far it has come.</p>
      <div class="board">
        <div class="board-filters">
          ${searchField({
            id: "initiative-search", label: "Search in initiatives", placeholder: "Title or quote",
            asked: query.q ?? "", traversed: how === "traverse",
            ask: (q) => ask({ q, page: "" }, { replace: true }),
          })}
          <details class="filters" ?open=${matchMedia("(min-width: 56rem)").matches}>
            <summary>Filters</summary>
            <div class="facets">${Object.entries(FACETS).map(([name, title]) => filter(name, title, found, actor))}</div>
          </details>
        </div>
        <section class="board-results" aria-label="Found">
          <div class="toolbar">
            <h2>${count(number, "initiative")}</h2>
            ${filtered ? html`<a class="toolbar-clear" href=${address(path, { as: query.as, sort: query.sort })}>Clear all filters</a>` : nothing}
            <div class="toolbar-end">
              <label class="label-inline" for="sort">Sort by</label>
              <select class="field field-small" id="sort" @change=${(event) => ask({ sort: event.target.value, page: "" })}>
                ${SORTS.map(([value, name]) => html`<option value=${value} .selected=${value === (query.sort ?? "title,asc")}>${name}</option>`)}
              </select>
              <div class="switch" role="group" aria-label="Show as">
                ${[["", "Cards"], ["table", "Table"]].map(([as, name]) => html`<button type="button" aria-pressed=${(query.as ?? "") === as ? "true" : "false"} @click=${() => ask({ as })}>${name}</button>`)}
              </div>
            </div>
          </div>
          ${number === 0
            ? empty("No initiative matches", filtered ? "Take a filter away, or try other words." : "No article that was read so far speaks of one.", filtered ? html`<a class="button" href=${path}>Show all initiatives</a>` : nothing)
            : found.content.length === 0
              ? empty("This page is past the last one", "There are fewer initiatives than this.", html`<a class="button" href=${address(path, { ...query, page: "" })}>Go to the first page</a>`)
              : query.as === "table" ? table(found.content, actor) : cards(found.content)}
          ${pager(found.page, actor.place)}
          <div class="take-away">
            <a class="button button-quiet button-small" href=${csv} download="initiatives.csv">Download as CSV</a>
            ${request(behind, announce)}
          </div>
        </section>
      </div>`;
  },
};

const filter = (name, title, found, { place, state, ask, set }) =>
  facet({
    name, title,
    values: found.facets[name] ?? [],
    chosen: chosen(place.query, name),
    change: (values) => ask({ [name]: values, page: "" }),
    open: state[name],
    toggle: () => set({ [name]: !state[name] }),
  });
