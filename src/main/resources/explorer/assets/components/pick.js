import { html } from "../html.js";

/** A list to choose one of; `options` are pairs of a value and its name, `change` is told the value that is chosen. */
export const pick = (id, label, options, chosen, change) => html`
  <div>
    <label class="label" for=${id}>${label}</label>
    <select class="field" id=${id} @change=${(event) => change(event.target.value)}>
      ${options.map(([value, name]) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
    </select>
  </div>`;
