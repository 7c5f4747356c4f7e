import { html, nothing, repeat } from "../html.js";

const FIRST = 6;

/**
 * One facet: its values with counts, to be ticked. Chosen values stay in sight whatever their count.
 * `change` is told the values that are chosen then.
 */
export function facet({ name, title, values, chosen, change, open, toggle }) {
  const known = new Set(values.map(({ value }) => value));
  const all = [...values, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value, count: 0 }))];
  const shown = open ? all : all.filter(({ value }, index) => index < FIRST || chosen.includes(value));
  return all.length === 0
    ? nothing
    : html`
        <fieldset class="facet">
          <legend>${title}</legend>
          <ul>
            ${repeat(shown, ({ value }) => value, ({ value, label, count }) => html`
              <li>
                <label>
                  <input type="checkbox" name=${name} value=${value} .checked=${chosen.includes(value)}
                    @change=${(event) => change(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))}>
                  <span class="facet-label">${label}</span> <span class="facet-count">${count}</span>
                </label>
              </li>`)}
          </ul>
          ${shown.length < all.length || open
            ? html`<button type="button" class="link-button" aria-expanded=${open ? "true" : "false"} @click=${toggle}>${open ? "Fewer" : `All ${all.length}`}<span class="visually-hidden"> values of ${title}</span></button>`
            : nothing}
        </fieldset>`;
}
