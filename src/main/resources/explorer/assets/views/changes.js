import { apiPath, get } from "../api.js";
import { html } from "../html.js";
import { narrowing } from "../router.js";
import { count, turnName } from "../words.js";
import { chips } from "../components/chips.js";
import { changesList } from "../components/changes-list.js";
import { exports } from "../components/export.js";
import { pager } from "../components/pager.js";
import { pick } from "../components/pick.js";
import { request } from "../components/request.js";
import { RESOURCES } from "../components/resources.js";
import { searchField } from "../components/search-field.js";
import { sourcesOf } from "../components/sources.js";
import { empty, skeleton } from "../components/states.js";
import { commonNames, filterWords, namesIn, propertyName } from "../components/values.js";

const SIZE = 100;
const FIELDS = ["q", "chairmanship", "resource"];
const isDay = (since = "") => /^\d{4}-\d\d-\d\d$/.test(since);

export default {
  async load({ place: { query } }, signal) {
    const asked = narrowing(query);
    const [first, turns, names, filters] = await Promise.all([
      get("/changes", { ...asked, size: SIZE }, signal),
      get("/chairmanships", { fields: "id,member,term", sort: "term,desc", size: 100 }, signal),
      commonNames(signal),
      namesIn(asked, signal),
    ]);
    // The API tells the oldest first; here the latest are what people come for.
    const pages = first.page.totalPages;
    const number = Math.max(0, Math.min(Math.trunc(query.page) || 0, pages - 1));
    const page = pages - 1 - number <= 0 ? first : await get("/changes", { ...asked, size: SIZE, page: pages - 1 - number }, signal);
    const changes = page.content.toReversed();
    return { changes, total: first.page.totalElements, pages, number, turns: turns.content, names: new Map([...names, ...filters]), sources: await sourcesOf(changes, signal) };
  },
  skeleton: () => html`<h1>What changed</h1>${skeleton()}`,
  summary: ({ total }) => count(total, "change"),
  render({ changes, total, pages, number, turns, names, sources }, actor) {
    const { place, ask, announce } = actor;
    const { query, path, how } = place;
    const asked = narrowing(query);
    const filter = (name, label, options) => pick(name, label, [["", "All"], ...options], query[name] ?? "", (value) => ask({ [name]: value, page: "" }));
    return html`
      <h1>What changed</h1>
      <p class="lead">What each article that was read, replaced or withdrawn, and each decision of an editor, did to the knowledge base, the latest first. <a href=${apiPath("/changes", { ...asked, format: "atom" })}>Follow it as a feed (Atom)</a></p>
      <div class="narrow-by">
        ${searchField({ id: "change-search", label: "Of what", placeholder: "Words of a title …", asked: query.q ?? "", traversed: how === "traverse", ask: (q) => ask({ q, page: "" }, { replace: true }) })}
        <div><label class="label" for="since">Since</label><input class="field" type="date" id="since" .value=${isDay(query.since) ? query.since : ""} @change=${(event) => ask({ since: event.target.value, page: "" })}></div>
        ${filter("chairmanship", "Chairmanship", turns.map((turn) => [turn.id, turnName(turn)]))}
        ${filter("resource", "Kind", Object.entries(RESOURCES).map(([value, { many }]) => [value, many]))}
      </div>
      ${chips(place, isDay(query.since) ? [...FIELDS, "since"] : FIELDS, (name, value) => (name === "since" ? `After revision ${value}` : `${propertyName(name)}: ${filterWords(name, value, names)}`))}
      <p class="quiet" id="found">${count(total, "change")}</p>
      ${changes.length ? changesList(changes, { sources, names }) : empty("Nothing changed", "Nothing here has changed in that time, or of that kind.", html`<a class="button" href=${path}>Show all changes</a>`)}
      ${pager({ number, totalPages: pages }, place, ["Later", "Earlier"])}
      <div class="take-away">${exports("changes", asked, actor)}${request(apiPath("/changes", asked), announce)}</div>`;
  },
};
