// Changes by day and by what brought them, each field from what it was to what it is.
import { html, nothing } from "../html.js";
import { count, moment, sentence } from "../words.js";
import { entityAddress } from "./links.js";
import { RESOURCES } from "./resources.js";
import { sourceName } from "./sources.js";
import { propertyName, valueWords } from "./values.js";

const FIRST = 8;
const day = (at) => new Date(at).toLocaleDateString("en-GB", { dateStyle: "long" });

/** `changes` are as the API has them, the newest first; `sources` are articles by id, `names` what ids stand for. */
export function changesList(changes, { sources, names }) {
  const days = Object.entries(Object.groupBy(changes, ({ at }) => day(at)));
  return days.map(([name, some]) => html`
    <section class="section">
      <h2>${name}</h2>
      ${Object.values(Object.groupBy(some, ({ revision }) => `r${revision}`)).map((same) => revision(same, sources, names))}
    </section>`);
}

function revision(same, sources, names) {
  const [{ revision: number, at, by, article }] = same;
  const kinds = Object.entries(Object.groupBy(same, ({ change }) => change)).map(([change, some]) => `${some.length} ${change}`);
  const told = same.filter(({ resource }) => resource !== "articles");
  return html`
    <section class="revision">
      <h3>${article ? source(article, same, sources) : by ? `Put right by ${by}` : "Reference tables"}</h3>
      <p class="quiet">Revision ${number}, ${moment(at)}${article && by ? `, by ${by}` : ""}: ${count(same.length, "entry", "entries")}, ${kinds.join(", ")}</p>
      <ul class="changes">${told.slice(0, FIRST).map((each) => change(each, names))}</ul>
      ${told.length > FIRST ? html`<details class="more"><summary>${count(told.length - FIRST, "more entry", "more entries")}</summary><ul class="changes">${told.slice(FIRST).map((each) => change(each, names))}</ul></details>` : nothing}
    </section>`;
}

/** An article; one that was withdrawn since has nowhere to lead to. */
const source = (article, same, sources) =>
  sources[article]
    ? html`<a href=${entityAddress("articles", { id: article })}>${sourceName(sources[article])}</a>`
    : same.find(({ resource, id }) => resource === "articles" && id === article)?.title ?? article;

const BADGES = { created: "New", updated: "Changed", withdrawn: "Gone" };

function change({ change: kind, resource, id, title, fields }, names) {
  const name = names.get(`${resource}/${id}`) ?? title;
  return html`
    <li>
      <span class="badge badge-${kind}">${BADGES[kind] ?? sentence(kind)}</span>
      <span class="hit-kind">${RESOURCES[resource]?.one ?? resource}</span>
      <span class="change-title">${kind === "withdrawn" ? name : html`<a href=${entityAddress(resource, { id })}>${name}</a>`}
        ${fields.length
          ? html`<dl class="change-fields">${fields.map(({ property, from, to }) => html`<div><dt>${propertyName(property)}</dt><dd>${from === null ? nothing : html`<del>${valueWords(property, from, names)}</del>`}${from !== null && to !== null ? " → " : ""}${to === null ? nothing : html`<ins>${valueWords(property, to, names)}</ins>`}</dd></div>`)}</dl>`
          : html`<span class="quiet">${kind === "updated" ? "More or fewer words speak of it" : ""}</span>`}
      </span>
    </li>`;
}
