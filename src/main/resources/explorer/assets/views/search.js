import { apiPath, get } from "../api.js";
import { html, nothing } from "../html.js";
import { address, narrowing } from "../router.js";
import { count } from "../words.js";
import { exports } from "../components/export.js";
import { facets } from "../components/facet.js";
import { hits } from "../components/hits.js";
import { pager } from "../components/pager.js";
import { request } from "../components/request.js";
import { RESOURCES } from "../components/resources.js";
import { searchField } from "../components/search-field.js";
import { nearest } from "../components/spelling.js";
import { empty, skeleton } from "../components/states.js";
import { namesIn } from "../components/values.js";

const FACETS = { resource: "Kind", topic: "Topic", chairmanship: "Chairmanship", status: "Status" };
const SIZE = 20;
const asked = (query) => ({ ...narrowing(query), page: query.page, size: SIZE, facets: Object.keys(FACETS) });

export default {
  async load({ place: { query } }, signal) {
    if (!query.q?.trim()) return {};
    const [answer, names] = await Promise.all([get("/search", asked(query), signal), namesIn(narrowing(query), signal)]);
    const found = { ...answer, names };
    const meant = found.page.totalElements ? null : await nearest(query.q, signal).catch(() => null);
    found.facets.resource = found.facets.resource?.map((each) => ({ ...each, label: RESOURCES[each.value]?.many ?? each.label }));
    return { found, meant };
  },
  skeleton: () => html`<h1>Search</h1>${skeleton()}`,
  title: (data, { place: { query } }) => (query.q ? `${query.q} · Search` : "Search"),
  summary: ({ found }) => (found ? count(found.page.totalElements, "result") : ""),
  render({ found, meant }, actor) {
    const { place, ask, announce } = actor;
    const { query } = place;
    return html`
      <h1>Search</h1>
      <div class="board">
        <div class="board-filters">
          ${searchField({
            id: "search", label: "Search everything", placeholder: "A topic, a place, a person …",
            asked: query.q ?? "", traversed: place.how === "traverse",
            ask: (q) => ask({ q, page: "" }, { replace: true }),
          })}
          ${found ? facets(FACETS, found, actor, count(found.page.totalElements, "result")) : nothing}
        </div>
        <section class="board-results" id="results" aria-label="Found" tabindex="-1">
          ${found
            ? html`
                <div class="toolbar"><h2>${count(found.page.totalElements, "result")}</h2></div>
                ${found.page.totalElements === 0
                  ? empty(`Nothing speaks of “${query.q}”`,
                      meant ? html`Did you mean <a href=${address(place.path, { q: meant })}>${meant}</a>?` : "Try fewer or more general words; one typing mistake in a word is forgiven.",
                      Object.keys(narrowing(query)).length > 1 ? html`<a class="button" href=${address(place.path, { q: query.q })}>Search without filters</a>` : nothing)
                  : hits(found.content)}
                ${pager(found.page, place)}
                <div class="take-away">${found.page.totalElements ? exports("search", narrowing(query), actor) : nothing} ${request(apiPath("/search", asked(query)), announce)}</div>`
            : html`<p class="lead">Titles, quotes and the articles' whole text: words that stand together go in quotation marks.</p>`}
        </section>
      </div>`;
  },
};
