import { apiPath, get } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count, turnName } from "../words.js";
import { changesList } from "../components/changes-list.js";
import { request } from "../components/request.js";
import { RESOURCES } from "../components/resources.js";
import { searchField } from "../components/search-field.js";
import { sourcesOf } from "../components/sources.js";
import { empty, skeleton } from "../components/states.js";
import { commonNames } from "../components/values.js";

const SIZE = 100;
const asked = ({ since, resource, chairmanship, q }) => ({ since, resource, chairmanship, q });

export default {
  async load({ place: { query } }, signal) {
    const [first, turns, names] = await Promise.all([
      get("/changes", { ...asked(query), size: SIZE }, signal),
      get("/chairmanships", { fields: "id,member,term", sort: "term,desc", size: 100 }, signal),
      commonNames(signal),
    ]);
    // The API tells the oldest first; here the latest are what people come for.
    const pages = first.page.totalPages;
    const number = Math.min(Number(query.page) || 0, Math.max(0, pages - 1));
    const page = pages - 1 - number <= 0 ? first : await get("/changes", { ...asked(query), size: SIZE, page: pages - 1 - number }, signal);
    const changes = page.content.toReversed();
    return { changes, total: first.page.totalElements, pages, number, turns: turns.content, names, sources: await sourcesOf(changes, signal) };
  },
  skeleton: () => html`<h1>What changed</h1>${skeleton()}`,
  summary: ({ total }) => count(total, "change"),
  render({ changes, total, pages, number, turns, names, sources }, { place, ask, announce }) {
    const { query, path, how } = place;
    const pick = (name, label, options) => html`
      <div><label class="label" for=${name}>${label}</label>
        <select class="field" id=${name} @change=${(event) => ask({ [name]: event.target.value, page: "" })}>
          <option value="">All</option>
          ${options.map(([value, text]) => html`<option value=${value} .selected=${value === (query[name] ?? "")}>${text}</option>`)}
        </select></div>`;
    return html`
      <h1>What changed</h1>
      <p class="lead">What each article that was read, replaced or withdrawn did to the knowledge base, the latest first. <a href=${apiPath("/changes", { ...asked(query), format: "atom" })}>Follow it as a feed (Atom)</a></p>
      <div class="narrow-by">
        ${searchField({ id: "change-search", label: "Of what", placeholder: "Words of a title …", asked: query.q ?? "", traversed: how === "traverse", ask: (q) => ask({ q, page: "" }, { replace: true }) })}
        <div><label class="label" for="since">Since</label><input class="field" type="date" id="since" .value=${/^\d{4}-\d\d-\d\d$/.test(query.since ?? "") ? query.since : ""} @change=${(event) => ask({ since: event.target.value, page: "" })}></div>
        ${pick("chairmanship", "Chairmanship", turns.map((turn) => [turn.id, turnName(turn)]))}
        ${pick("resource", "Kind", Object.entries(RESOURCES).map(([value, { many }]) => [value, many]))}
      </div>
      <p class="quiet" id="found">${count(total, "change")}</p>
      ${changes.length ? changesList(changes, { sources, names }) : empty("Nothing changed", "Nothing here has changed in that time, or of that kind.", html`<a class="button" href=${path}>Show all changes</a>`)}
      ${pages > 1
        ? html`<nav class="pager" aria-label="Pages">
            ${number > 0 ? html`<a class="button button-quiet" rel="prev" href=${address(path, { ...query, page: number > 1 ? String(number - 1) : "" })}>Later</a>` : nothing}
            <span>Page ${number + 1} of ${pages}</span>
            ${number + 1 < pages ? html`<a class="button button-quiet" rel="next" href=${address(path, { ...query, page: String(number + 1) })}>Earlier</a>` : nothing}
          </nav>`
        : nothing}
      <div class="take-away">${request(apiPath("/changes", asked(query)), announce)}</div>`;
  },
};
