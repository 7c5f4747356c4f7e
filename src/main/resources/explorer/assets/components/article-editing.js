// What an editor does with an article on its own page: replace its text, or withdraw it.
import { html, nothing } from "../html.js";
import { go } from "../router.js";
import { write } from "../session.js";
import { credentials, problemNotice } from "./article-form.js";
import { progress } from "./progress.js";
import { refusal, signInWith, toFault } from "./refusals.js";

export function articleEditing({ article, path, tag }, actor) {
  const { state, set, announce } = actor;
  const { problem, busy, errors = {} } = state;
  const work = (event) => {
    event.preventDefault();
    const { user, password, ...given } = Object.fromEntries(new FormData(event.target));
    const faults = {};
    signInWith({ user, password }, faults);
    if (event.submitter?.value === "replace" && !given.text.trim()) faults.text = "A text without words can't be read: withdraw the article instead.";
    set({ errors: faults, problem: null });
    if (Object.keys(faults).length) return toFault();
    if (event.submitter?.value === "withdraw" ? confirm(`Withdraw “${article.title}”? What it alone says goes with it.`) : true) run(event.submitter?.value, given);
  };
  async function run(what, { text }) {
    const done = progress();
    set({ busy: true });
    announce("Under way");
    try {
      if (what === "withdraw") {
        await write("DELETE", path, { ifMatch: tag });
        go("/articles");
        announce(`“${article.title}” is withdrawn`);
      } else {
        const { authors, publisher, language, publishedOn, url } = article;
        const given = Object.fromEntries(Object.entries({ authors, publisher, language, publishedOn, url }).filter(([, value]) => value?.length));
        const report = await (await write("PUT", path, { ifMatch: tag, body: { ...given, text } })).json();
        set({ read: null, told: `Replaced and read again: ${report.created.length} new, ${report.updated.length} changed, ${report.withdrawn.length} gone.` });
        go(location.pathname, { replace: true });
      }
    } catch (fault) {
      if (!fault.title) throw fault;
      set({ problem: refusal(fault), errors: fault.status === 401 ? { user: refusal(fault).message } : {} });
      toFault();
    } finally {
      done();
      set({ busy: false });
    }
  }
  return html`
    ${state.told ? html`<p class="notice" role="status">${state.told}</p>` : nothing}
    <details class="more editing">
      <summary>For editors: replace or withdraw this article</summary>
      <form class="form" novalidate @submit=${work}>
        ${problem ? problemNotice(problem) : nothing}
        <div>
          <label class="label" for="new-text">Its text</label>
          <textarea class="field field-text" id="new-text" name="text" rows="10" spellcheck="false" aria-invalid=${errors.text ? "true" : nothing} aria-describedby=${errors.text ? "new-text-error" : nothing} .value=${article.text}></textarea>
          ${errors.text ? html`<p class="fault" id="new-text-error">${errors.text}</p>` : nothing}
        </div>
        ${credentials(actor)}
        <p class="row">
          <button class="button" name="do" value="replace" aria-disabled=${busy ? "true" : "false"}>${busy ? "Under way …" : "Replace the text"}</button>
          <button class="button button-quiet button-danger" name="do" value="withdraw" aria-disabled=${busy ? "true" : "false"}>Withdraw the article</button>
        </p>
      </form>
    </details>`;
}
