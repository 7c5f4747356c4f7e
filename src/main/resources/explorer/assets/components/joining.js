// How an editor joins two entities that are one, and takes apart what was joined.
import { get } from "../api.js";
import { html, nothing } from "../html.js";
import { go } from "../router.js";
import { write } from "../session.js";
import { sentence, words } from "../words.js";
import { fault } from "./article-form.js";
import { askEditor } from "./asking.js";
import { entityAddress } from "./links.js";
import { why } from "./putting-right.js";
import { noteOf, RESOURCES, titleOf } from "./resources.js";

const JOINED = ["initiatives", "meetings", "documents", "people", "organizations"];
const mergeOf = (resource, id) => `/${resource}/${encodeURIComponent(id)}/merge`;

/** The way to both, for the side of an entity's page; `changed` is told what was done. */
export const joining = (resource, entity, changed) =>
  JOINED.includes(resource)
    ? html`<p class="page-formats"><button type="button" class="link-button" @click=${() => join(resource, entity, changed)}>Is it the same as another?</button></p>`
    : nothing;

async function join(resource, entity, changed) {
  const one = RESOURCES[resource].one.toLowerCase();
  const joined = await joinedWith(resource, entity.id).catch(() => []);
  let found = [];
  const search = async (again, errors) => {
    delete errors.into;
    const q = document.getElementById("asked-search").value.trim();
    const { content } = q ? await get(`/${resource}`, { q, size: 8 }).catch(() => ({ content: [] })) : { content: [] };
    found = content.filter(({ id }) => id !== entity.id);
    again({ sought: q });
  };
  askEditor({
    title: `Is this ${one} the same as another?`,
    button: "Join them",
    fields: ({ sought, into, ...given }, again, errors) => html`
      ${joined.length
        ? html`<ul aria-label="Joined with it">${joined.map((id) => html`<li>${sentence(words(id))} was joined with it. <button type="button" class="link-button" @click=${() => takeApart(resource, id, changed)}>Take apart<span class="visually-hidden"> ${words(id)}</span></button></li>`)}</ul>`
        : nothing}
      <p>“${titleOf(resource, entity)}” and another become one, at the other's address, to which this one's leads from then on. They can be taken apart there again.</p>
      <div>
        <label class="label" for="asked-search">Look for the other</label>
        <input class="field" id="asked-search" type="search" autocomplete="off" aria-invalid=${errors.into ? "true" : nothing} aria-describedby=${errors.into ? "asked-search-error" : nothing}
          @keydown=${(event) => { if (event.key === "Enter") { event.preventDefault(); search(again, errors); } }}>
        ${fault("asked-search", errors.into && "Look for the other, then choose it.")}
        <p><button type="button" class="button button-quiet button-small" @click=${() => search(again, errors)}>Search</button></p>
      </div>
      <div role="status">${sought && !found.length ? html`<p>No other ${one} is found by “${sought}”.</p>` : nothing}</div>
      ${found.length
        ? html`<fieldset class="facet"><legend>Which it is</legend>${found.map((each) => html`<label class="choice"><input type="radio" name="into" value=${each.id} .checked=${each.id === into}> <span>${titleOf(resource, each)} <span class="quiet">${noteOf(resource, each)}</span></span></label>`)}</fieldset>`
        : html`<input type="hidden" name="into">`}
      ${why(given, errors)}`,
    send: ({ into, reason }) => write("POST", mergeOf(resource, entity.id), { body: { into, reason } }).then(() => into),
    done(id) {
      go(entityAddress(resource, { id }));
      changed("Joined");
    },
  });
}

const takeApart = (resource, id, changed) =>
  askEditor({
    title: "Take apart what was joined",
    button: "Take apart",
    fields: () => html`<p>“${sentence(words(id))}” is again what its articles say, at an address of its own.</p>`,
    send: () => write("DELETE", mergeOf(resource, id)),
    done: () => changed("Taken apart"),
  });

/** The ids that people have joined with one. */
const joinedWith = async (resource, into) => (await get("/decisions", { kind: "merge", resource, into, size: 100 })).content.map(({ subject }) => subject);
