import { html, live, nothing, repeat } from "../html.js";
import { queryOf } from "../router.js";
import { chips, chosenIn } from "./chips.js";
import { filterWords, propertyName } from "./values.js";

const FIRST = 6;
/** Facets of which "true" alone is worth a tick; the other is shown where an address asks for it. */
const FLAGS = { disputed: "On some field", adrift: "Waits for its words" };
const flag = (name, value) => FLAGS[name] && (value === "true" ? FLAGS[name] : "No");

/**
 * All facets of a list, `titles` by parameter, and what else narrows it. `found.names` has what ids stand for; `told` says
 * how much is found, for the way on to it on a phone.
 */
export function facets(titles, found, actor, told) {
  const { place, state, ask, set } = actor;
  const { query } = place;
  const label = (name, value) => flag(name, value) ?? found.facets[name]?.find((each) => each.value === value)?.label ?? filterWords(name, value, found.names);
  const applied = chips(place, ["q"], (name, value) => `${titles[name] ?? propertyName(name)}: ${flag(name, value)?.toLowerCase() ?? label(name, value)}`);
  const shown = Object.entries(titles);
  if (shown.length === 0) return applied;
  return html`
    ${applied}
    <details class="filters" ?open=${matchMedia("(min-width: 56rem)").matches}>
      <summary>Filters</summary>
      <div class="facets">
        ${shown.map(([name, title]) => facet({
          name, title,
          values: (found.facets[name] ?? []).filter(({ value }) => !FLAGS[name] || value === "true" || chosenIn(query, name).includes(value)).map((each) => ({ ...each, label: label(name, each.value) })),
          label: (value) => label(name, value),
          change: (values) => ask({ [name]: values, page: "" }),
          open: state[name],
          toggle: () => set({ [name]: !state[name] }),
        }))}
      </div>
      <p class="filters-done"><button type="button" class="button" @click=${(event) => { event.target.closest("details").open = false; document.getElementById("results").focus(); }}>Show ${told}</button></p>
    </details>`;
}

/**
 * One facet: its values with counts, to be ticked. Chosen values stay in sight whatever their count.
 * `change` is told the values that are chosen then, `label` words a chosen one that isn't among them. What is chosen the
 * address says: it is ahead of what is shown until an answer is there.
 */
export function facet({ name, title, values, label: worded = (value) => value, change, open, toggle }) {
  const chosen = chosenIn(queryOf(location.search), name);
  const known = new Set(values.map(({ value }) => value));
  const all = [...values, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: worded(value), count: 0 }))];
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
                  <input type="checkbox" name=${name} value=${value} .checked=${live(chosen.includes(value))}
                    @change=${(event) => change(ticked(event.target.closest("fieldset")))}>
                  <span class="facet-label">${label}</span> <span class="facet-count">${count}</span>
                </label>
              </li>`)}
          </ul>
          ${shown.length < all.length || open
            ? html`<button type="button" class="link-button" aria-expanded=${open ? "true" : "false"} @click=${toggle}>${open ? "Fewer" : `All ${all.length}`}<span class="visually-hidden"> values of ${title}</span></button>`
            : nothing}
        </fieldset>`;
}

/** What is ticked now, the answer to an earlier tick being there or not. */
const ticked = (fieldset) => [...fieldset.querySelectorAll("input:checked")].map((input) => input.value);
