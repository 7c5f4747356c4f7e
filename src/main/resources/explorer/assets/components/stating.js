// How an editor states a fact that reading missed, with words of an article that say so.
import { get } from "../api.js";
import { html, nothing } from "../html.js";
import { write } from "../session.js";
import { sentence, words } from "../words.js";
import { fault, input } from "./article-form.js";
import { askEditor } from "./asking.js";
import { RESOURCES } from "./resources.js";
import { STATUSES } from "./status.js";
import { propertyName } from "./values.js";

/** What may be stated of which kind of thing, as the API has it; of what is new, the first alone. */
const PROPERTIES = {
  initiatives: ["title", "status", "type", "topics", "proposedBy", "chairmanship", "period", "place", "documents", "meetings", "organizations"],
  meetings: ["title", "date", "place", "body", "chairmanship", "people"],
  documents: ["title", "type", "period", "chairmanship"],
  people: ["name", "role", "country"],
  organizations: ["name", "abbreviation", "aliases"],
  chairmanships: ["startsOn", "endsOn", "priorities"],
  members: ["name", "officialName", "since", "status"],
};
const KINDS = Object.keys(PROPERTIES);
const isNew = (subject) => subject.endsWith("/");
const mayBegin = (kind) => ["title", "name"].includes(PROPERTIES[kind][0]) && kind !== "members";

/** Asks of what, which field and what it is; `names` are the entities of the article, by "resource/id". */
export async function stateFact({ chosen, article, names, changed }) {
  const of = (kind) => [...names].filter(([key]) => key.startsWith(`${kind}/`)).map(([key, name]) => [key.split("/")[1], name]);
  const [topics, initiatives, documents] = await Promise.all([
    get("/topics", { size: 100 }).then(({ content }) => content.map(({ id, label }) => [id, label]), () => []),
    ...["initiatives", "documents"].map((kind) => get(`/${kind}`, { facets: "type", size: 1 }).then(({ facets }) => facets.type.map(({ value }) => [value, sentence(words(value))]), () => [])),
  ]);
  const types = { initiatives, documents };
  /** All values that there can be, or null where there are others. */
  const all = (kind, property) =>
    ({
      status: (kind === "members" ? ["member", "observer", "partner"] : STATUSES).map((name) => [name, sentence(words(name))]),
      topics, priorities: topics, proposedBy: of("members"), country: of("members"), chairmanship: of("chairmanships"),
    })[property] ?? null;
  /** Some values that there are. */
  const some = (kind, property) => (property === "type" ? types[kind] : of(property === "body" ? "organizations" : property));

  askEditor({
    title: "State a fact with these words",
    button: "State it",
    fields: (given, again, errors) => {
      const groups = KINDS.filter((kind) => of(kind).length);
      const subject = given.subject ?? `${groups[0]}/${of(groups[0])[0][0]}`;
      const [kind] = subject.split("/");
      const properties = isNew(subject) ? PROPERTIES[kind].slice(0, 1) : PROPERTIES[kind];
      const property = properties.includes(given.property) ? given.property : properties[isNew(subject) ? 0 : 1];
      const value = given.value ?? (["title", "name"].includes(property) ? chosen.exact : "");
      const option = (key, name, now) => html`<option value=${key} .selected=${key === now}>${name}</option>`;
      return html`
        <blockquote class="chosen-exact">“${chosen.exact}”</blockquote>
        ${select("subject", "Of what", errors, () => again({ value: undefined }), html`
          ${groups.map((each) => html`<optgroup label=${RESOURCES[each].many}>${of(each).map(([id, name]) => option(`${each}/${id}`, name, subject))}</optgroup>`)}
          <optgroup label="What isn't here yet">${KINDS.filter(mayBegin).map((each) => option(`${each}/`, `Another ${RESOURCES[each].one.toLowerCase()}`, subject))}</optgroup>`)}
        ${select("property", "Which field", errors, () => again({ value: undefined }), properties.map((each) => option(each, propertyName(each), property)))}
        ${all(kind, property)
          ? select("value", "What it is", errors, nothing, [["", "Choose …"], ...all(kind, property)].map(([id, name]) => option(id, name, value)))
          : html`${input("asked-value", { name: "value", label: "What it is", hint: HINTS[property], list: some(kind, property).length ? "asked-values" : undefined }, errors.value, value)}
              <datalist id="asked-values">${some(kind, property).map(([id, name]) => html`<option value=${id}>${name}</option>`)}</datalist>`}
        ${input("asked-note", { name: "note", label: "Why", hint: "It may be left out." }, errors.note, given.note ?? "")}`;
    },
    send: ({ subject, property, value, note }) => {
      const [resource, id] = subject.split("/");
      const { start, end, exact } = chosen;
      return write("POST", "/statements", { body: { resource, subject: id || slug(value), property, value: value.trim(), article: article.id, start, end, exact, ...(note.trim() && { note }) } });
    },
    done: () => changed("Stated"),
  });
}

const DATE = "As exactly as it is known: 2024, 2024-07 or 2024-07-04; from and to as 2024/2029.";
const LINK = "Choose one that the article names, or give another's id, which ends the address of its page.";
const HINTS = { date: DATE, period: DATE, since: DATE, startsOn: DATE, endsOn: DATE, body: LINK, documents: LINK, meetings: LINK, organizations: LINK, people: LINK };

const select = (name, label, errors, change, options) => html`
  <div>
    <label class="label" for="asked-${name}">${label}</label>
    <select class="field" id="asked-${name}" name=${name} @change=${change} aria-invalid=${errors[name] ? "true" : nothing} aria-describedby=${errors[name] ? `asked-${name}-error` : nothing}>${options}</select>
    ${fault(`asked-${name}`, errors[name])}
  </div>`;

/** The id of what is called so: lower-case words with hyphens. */
const slug = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[a-z0-9]+/g)?.join("-").slice(0, 100).replace(/-$/, "") ?? "";
