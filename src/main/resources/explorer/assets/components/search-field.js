import { html, ref } from "../html.js";

const PATIENCE = 200;
let timer;

/**
 * A field that asks while one types. `asked` is the text that the view shows the answer to; `ask` is
 * told each new one, once typing pauses, and at once on Enter.
 */
export const searchField = ({ id, label, placeholder, asked, ask, traversed }) => html`
  <form role="search" class="search" @submit=${(event) => {
    event.preventDefault();
    clearTimeout(timer);
    ask(event.target.elements.q.value.trim());
  }}>
    <label class="label" for=${id}>${label}</label>
    <input ${ref((field) => keep(field, asked, traversed))} class="field" id=${id} name="q" type="search" maxlength="200"
      placeholder=${placeholder} autocomplete="off" spellcheck="false"
      @input=${(event) => {
        clearTimeout(timer);
        const text = event.target.value.trim();
        timer = setTimeout(() => ask(text), PATIENCE);
      }}>
  </form>`;

/** The answer to what was typed first must not take back what was typed since. */
function keep(field, asked, traversed) {
  if (field && field.value.trim() !== asked && (traversed || document.activeElement !== field)) field.value = asked;
}
