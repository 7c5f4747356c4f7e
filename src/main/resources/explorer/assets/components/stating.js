// How an editor states a fact that reading missed, with words of an article that say so.
import { get } from "../api.js";
import { html, nothing } from "../html.js";
import { write } from "../session.js";
import { sentence } from "../words.js";
import { fault, input } from "./article-form.js";
import { askEditor } from "./asking.js";
import { RESOURCES } from "./resources.js";
import { propertyName, valueWords } from "./values.js";

const HINTS = {
  date: "As exactly as it is known: 2024, 2024-07 or 2024-07-04; from and to as 2024/2029.",
  link: "Choose one that the article names, or give another's id, which ends the address of its page.",
};
const CLOSED = ["members", "chairmanships"]; // what there is of them, every article may name

/** Asks of what, which field and what it is; `names` are the entities of the article, by "resource/id". */
export async function stateFact({ chosen, article, names, announce, changed }) {
  const { fields: all } = await get("/curation/fields").catch(({ message }) => announce(message) ?? {});
  if (!all) return;
  const kinds = Object.keys(RESOURCES).filter((kind) => all.some(({ resource }) => resource === kind));
  const of = (kind) => [...names].filter(([key]) => key.startsWith(`${kind}/`)).map(([key, name]) => [key.split("/")[1], name]);
  const known = kinds.filter((kind) => of(kind).length);
  const first = known.length ? `${known[0]}/${of(known[0])[0][0]}` : "initiatives/";

  askEditor({
    title: "State a fact with these words",
    button: "State it",
    fields: (given, again, errors) => {
      const subject = given.subject ?? first;
      const [kind, id] = subject.split("/");
      const fields = all.filter(({ resource, begins }) => resource === kind && (id || begins));
      const field = fields.find(({ property }) => property === given.property) ?? fields.find(({ begins }) => !id || !begins);
      const value = given.value ?? (field.begins ? chosen.exact : "");
      const named = field.target ? of(field.target) : [];
      const choices = field.form === "word" ? field.values.map((each) => [each, sentence(valueWords(field.property, each))]) : CLOSED.includes(field.target) ? named : null;
      const option = (key, name, now) => html`<option value=${key} .selected=${key === now}>${name}</option>`;
      return html`
        <blockquote class="chosen-exact">“${chosen.exact}”</blockquote>
        ${select("subject", "Of what", errors, () => again({ value: undefined }), html`
          ${known.map((each) => html`<optgroup label=${RESOURCES[each].many}>${of(each).map(([key, name]) => option(`${each}/${key}`, name, subject))}</optgroup>`)}
          <optgroup label="What isn't here yet">${all.filter(({ begins }) => begins).map(({ resource }) => option(`${resource}/`, `Another ${RESOURCES[resource].one.toLowerCase()}`, subject))}</optgroup>`)}
        ${select("property", "Which field", errors, () => again({ value: undefined }), fields.map(({ property }) => option(property, propertyName(property), field.property)))}
        ${choices
          ? select("value", "What it is", errors, nothing, [["", "Choose …"], ...choices].map(([key, name]) => option(key, name, value)))
          : html`${input("asked-value", { name: "value", label: "What it is", hint: HINTS[field.form], list: named.length ? "asked-values" : undefined }, errors.value, value)}
              <datalist id="asked-values">${named.map(([key, name]) => html`<option value=${key}>${name}</option>`)}</datalist>`}
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

const select = (name, label, errors, change, options) => html`
  <div>
    <label class="label" for="asked-${name}">${label}</label>
    <select class="field" id="asked-${name}" name=${name} @change=${change} aria-invalid=${errors[name] ? "true" : nothing} aria-describedby=${errors[name] ? `asked-${name}-error` : nothing}>${options}</select>
    ${fault(`asked-${name}`, errors[name])}
  </div>`;

/** The id of what is called so: lower-case words with hyphens. */
const slug = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[a-z0-9]+/g)?.join("-").slice(0, 100).replace(/-$/, "") ?? "";
