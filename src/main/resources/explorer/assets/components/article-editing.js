// What an editor does with an article on its own page: replace its text, or withdraw it.
import { html, nothing } from "../html.js";
import { go } from "../router.js";
import { write } from "../session.js";
import { fault, FIELDS, input } from "./article-form.js";
import { askEditor } from "./asking.js";

const TITLE = FIELDS.find(({ name }) => name === "title");

export const articleEditing = (data, { state, set, announce }) => html`
  ${state.told ? html`<p class="notice" role="status">${state.told}</p>` : nothing}
  <p class="row editing">
    <button type="button" class="button button-quiet button-small" @click=${() => replace(data, set)}>Replace its text</button>
    <button type="button" class="button button-quiet button-small button-danger" @click=${() => withdraw(data, announce)}>Withdraw it</button>
    <span class="quiet">For editors</span>
  </p>`;

const replace = ({ article, path, tag }, set) =>
  askEditor({
    title: "Replace the text of this article",
    button: "Replace the text",
    fields: ({ text = article.text, title = article.title }, again, errors) => html`
      <div>
        <label class="label" for="new-text">Its text</label>
        <textarea class="field field-text" id="new-text" name="text" rows="12" spellcheck="false" aria-invalid=${errors.text ? "true" : nothing} aria-describedby=${errors.text ? "new-text-error" : nothing} .value=${text}></textarea>
        ${fault("new-text", errors.text)}
      </div>
      ${input("new-title", TITLE, errors.title, title)}`,
    async send({ text, title }) {
      const { authors, publisher, language, publishedOn, url } = article;
      const given = Object.fromEntries(Object.entries({ title: title.trim(), authors, publisher, language, publishedOn, url }).filter(([, value]) => value?.length));
      return (await write("PUT", path, { ifMatch: tag, body: { ...given, text } })).json();
    },
    done({ created, updated, withdrawn }) {
      set({ read: null, told: `Replaced and read again: ${created.length} new, ${updated.length} changed, ${withdrawn.length} gone.` });
      go(location.pathname, { replace: true });
    },
  });

const withdraw = ({ article, path, tag }, announce) =>
  askEditor({
    title: "Withdraw this article",
    button: "Withdraw the article",
    fields: () => html`<p>“${article.title}” goes, and with it what it alone says.</p>`,
    send: () => write("DELETE", path, { ifMatch: tag }),
    done() {
      go("/articles");
      announce(`“${article.title}” is withdrawn`);
    },
  });
