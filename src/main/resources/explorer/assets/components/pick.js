import { html, live } from "../html.js";

/**
 * A list to choose one of; `options` are pairs of a value and its name, `change` is told the value that is chosen. Several
 * with commas, as an address may have them, are one more option.
 */
export const pick = (id, label, options, chosen, change) => html`
  <div>
    <label class="label" for=${id}>${label}</label>
    <select class="field" id=${id} @change=${(event) => change(event.target.value)}>
      ${withChosen(options, chosen).map(([value, name]) => html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`)}
    </select>
  </div>`;

function withChosen(options, chosen) {
  const names = new Map(options);
  return names.has(chosen) ? options : [...options, [chosen, chosen.split(",").map((each) => names.get(each) ?? each).join(", ")]];
}
