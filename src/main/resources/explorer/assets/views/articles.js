import { apiPath, get } from "../api.js";
import { html, nothing } from "../html.js";
import { count, date } from "../words.js";
import { entityAddress } from "../components/links.js";
import { pager } from "../components/pager.js";
import { request } from "../components/request.js";
import { searchField } from "../components/search-field.js";
import { empty, skeleton } from "../components/states.js";

const SORTS = [["", "Title"], ["publishedOn,desc", "Latest first"], ["publishedOn,asc", "Earliest first"]];

const asked = ({ q, sort, page }) => ({ q, sort: sort || "title,asc", page, size: 50 });

export default {
  load: ({ place: { query } }, signal) => get("/articles", asked(query), signal),
  skeleton: () => html`<h1>Articles</h1>${skeleton()}`,
  summary: ({ page }) => count(page.totalElements, "article"),
  render: ({ content, page }, { place, ask, announce }) => html`
    <h1>Articles</h1>
    <p class="lead">The texts that everything here was read from. Open one to see which words each fact rests on.</p>
    <div class="articles-head">
      ${searchField({
        id: "article-search", label: "Search in articles", placeholder: "Title, author, publisher",
        asked: place.query.q ?? "", traversed: place.how === "traverse",
        ask: (q) => ask({ q, page: "" }, { replace: true }),
      })}
      <a class="button" href="/add">Add an article</a>
    </div>
    <div class="toolbar">
      <h2>${count(page.totalElements, "article")}</h2>
      <div class="toolbar-end">
        <label class="label-inline" for="sort">Sort by</label>
        <select class="field field-small" id="sort" @change=${(event) => ask({ sort: event.target.value, page: "" })}>
          ${SORTS.map(([value, name]) => html`<option value=${value} .selected=${value === (place.query.sort ?? "")}>${name}</option>`)}
        </select>
      </div>
    </div>
    ${content.length === 0
      ? empty("No article here", place.query.q ? "None matches these words; try others." : "Nothing was read so far.", html`<a class="button button-quiet" href=${place.path}>Show all articles</a>`)
      : html`<ul class="articles">${content.map(article)}</ul>`}
    ${pager(page, place)}
    <div class="take-away">${request(apiPath("/articles", asked(place.query)), announce)}</div>`,
};

const article = (each) => html`
  <li>
    <h3><a href=${entityAddress("articles", each)}>${each.title}</a></h3>
    ${[each.authors.join(", "), each.publisher, date(each.publishedOn)].some(Boolean)
      ? html`<p class="quiet">${[each.authors.join(", "), each.publisher, date(each.publishedOn)].filter(Boolean).join(" · ")}</p>`
      : nothing}
  </li>`;
