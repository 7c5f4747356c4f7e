// What an editor fills in to add an article.
import { html, nothing } from "../html.js";
import { count } from "../words.js";
import { editor, signOut } from "../session.js";

/** What is known of an article beside its text, as the API names it. */
export const FIELDS = [
  { name: "title", label: "Title", hint: "Left out, it is the headline that reading finds." },
  { name: "authors", label: "Authors", hint: "Several are parted by semicolons." },
  { name: "publisher", label: "Publisher" },
  { name: "publishedOn", label: "Published on", hint: "As exactly as it is known: 2023, 2023-08 or 2023-08-24." },
  { name: "language", label: "Language", hint: "As a code: en, ru, kk …" },
  { name: "url", label: "Web address", type: "url" },
  { name: "id", label: "Id", hint: "Lower-case words with hyphens. Left out, it follows from the title." },
];

export function articleForm(actor, submit) {
  const { errors = {}, problem, draft = {}, busy, over } = actor.state;
  return html`
    <form class="form" novalidate @submit=${submit} @input=${(event) => typed(event, actor)}>
      ${problem ? problemNotice(problem) : nothing}
      <div class=${over ? "drop drop-over" : "drop"}
        @dragover=${(event) => { event.preventDefault(); if (!over) actor.set({ over: true }); }}
        @dragleave=${(event) => { if (!event.currentTarget.contains(event.relatedTarget)) actor.set({ over: false }); }}
        @drop=${(event) => { event.preventDefault(); actor.set({ over: false }); take(event.dataTransfer.files[0], actor); }}>
        <label class="label" for="article-text">The article's text</label>
        <textarea class="field field-text" id="article-text" name="text" rows="14" spellcheck="false" placeholder="Paste the text here, or drop a .txt file"
          aria-invalid=${errors.text ? "true" : nothing} aria-describedby=${errors.text ? "article-text-error" : nothing} .value=${draft.text ?? ""}></textarea>
        ${fault("article-text", errors.text)}
        <p class="row file-row">
          <input class="visually-hidden" id="article-file" name="file" type="file" accept=".txt,text/plain" @change=${(event) => take(event.target.files[0], actor)}>
          <label class="button button-quiet button-small" for="article-file">Choose a .txt file</label>
        </p>
      </div>
      <details class="metadata">
        <summary>What is known of it <span class="quiet">(optional)</span></summary>
        <div class="fields">${FIELDS.map((field) => input(`article-${field.name}`, field, errors[field.name], draft[field.name] ?? ""))}</div>
      </details>
      ${credentials(actor)}
      <p><button class="button" aria-disabled=${busy ? "true" : "false"}>${busy ? "Reading it …" : "Add the article"}</button></p>
    </form>`;
}

/** What is typed is kept wherever one goes meanwhile, but for the password. */
function typed({ target: { name, value } }, { keep }) {
  if (name !== "file" && name !== "user" && name !== "password") keep((draft) => ({ ...draft, [name]: value }));
}

/** Name and password, or who has signed in; `id` tells forms on one page apart. */
export function credentials(actor, id = "editor") {
  if (editor()) {
    return html`<p class="signed-in"><span>Signed in as <strong>${editor()}</strong></span> <button type="button" class="link-button" @click=${() => { signOut(); actor.set({}); }}>Sign out</button></p>`;
  }
  const { user } = actor.state.errors ?? {};
  return html`
    <fieldset class="sign-in">
      <legend>Sign in</legend>
      <p class="quiet">Everybody may read; who writes needs the name and password of this server's editor. They are kept until this page is closed or loaded again, and nowhere else.</p>
      <div class="fields">
        ${input(`${id}-name`, { name: "user", label: "Name", autocomplete: "username" }, user, "")}
        ${input(`${id}-password`, { name: "password", label: "Password", type: "password", autocomplete: "current-password" }, null, "")}
      </div>
    </fieldset>`;
}

/** What the server says is wrong. */
export const problemNotice = ({ title, message }) => html`
  <div class="notice notice-bad" id="problem" role="alert" tabindex="-1"><p><strong>${title}</strong></p><p>${message}</p></div>`;

/** A field of one line with its label, its hint and what is wrong with it; `list` has values to choose from. */
export const input = (id, { name, label, hint, type = "text", autocomplete = "off", list }, error, value) => html`
  <div>
    <label class="label" for=${id}>${label}</label>
    <input class="field" id=${id} name=${name} type=${type} autocomplete=${autocomplete} autocapitalize="off" spellcheck="false" list=${list ?? nothing} .value=${value}
      aria-invalid=${error ? "true" : nothing} aria-describedby=${[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || nothing}>
    ${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : nothing}
    ${fault(id, error)}
  </div>`;

/** What is wrong with a field. */
export const fault = (id, error) => (error ? html`<p class="fault" id="${id}-error">${error}</p>` : nothing);

/** Puts a file's text into the form. */
async function take(file, actor) {
  if (!file) return;
  const { errors = {}, draft = {} } = actor.state;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    actor.keep(() => ({ ...draft, text }));
    actor.set({ errors: { ...errors, text: undefined } });
    const field = document.getElementById("article-text");
    field.value = text; // also where the same file was chosen before, and its text changed since
    actor.announce(`${file.name}: ${count([...text].length, "character")}`);
  } catch {
    actor.set({ errors: { ...errors, text: `“${file.name}” isn't text in UTF-8. Save it as that, then choose it again.` } });
    document.getElementById("article-text")?.focus();
  }
}
