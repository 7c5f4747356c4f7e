import { html, nothing, repeat } from "../html.js";
import { address } from "../router.js";

const FIRST = 6;
/** Facets of which only "true" is worth a tick. */
const FLAGS = { disputed: "On some field", adrift: "Waits for its words" };
const chosenIn = (query, name) => (query[name] ? query[name].split(",") : []);

/** All facets of a list, `names` by parameter; `told` says how much is found, for the way on to it on a phone. */
export function facets(names, found, actor, told) {
  const { place: { query }, state, ask, set } = actor;
  const shown = Object.entries(names);
  if (shown.length === 0) return nothing;
  return html`
    ${chips(names, found, actor.place)}
    <details class="filters" ?open=${matchMedia("(min-width: 56rem)").matches}>
      <summary>Filters</summary>
      <div class="facets">
        ${shown.map(([name, title]) => facet({
          name, title,
          values: (found.facets[name] ?? []).filter(({ value }) => !FLAGS[name] || value === "true").map((each) => ({ ...each, label: FLAGS[name] ?? each.label })),
          chosen: chosenIn(query, name),
          change: (values) => ask({ [name]: values, page: "" }),
          open: state[name],
          toggle: () => set({ [name]: !state[name] }),
        }))}
      </div>
      <p class="filters-done"><button type="button" class="button" @click=${(event) => { event.target.closest("details").open = false; document.getElementById("results").focus(); }}>Show ${told}</button></p>
    </details>`;
}

/** What narrows the list, each to be taken away. */
function chips(names, found, { path, query }) {
  const applied = Object.entries(names).flatMap(([name, title]) => chosenIn(query, name).map((value) => ({ name, title, value })));
  if (applied.length === 0) return nothing;
  const label = ({ name, value }) => (FLAGS[name]?.toLowerCase() ?? found.facets[name]?.find((each) => each.value === value)?.label ?? value);
  return html`
    <ul class="chips chips-applied" aria-label="Filters that apply">
      ${applied.map((each) => html`
        <li><a class="chip" href=${address(path, { ...query, page: "", [each.name]: chosenIn(query, each.name).filter((value) => value !== each.value) })}>${each.title}: ${label(each)} <span aria-hidden="true">×</span><span class="visually-hidden">, take away</span></a></li>`)}
      <li><a class="chips-clear" href=${address(path, { as: query.as, sort: query.sort })}>Clear all filters</a></li>
    </ul>`;
}

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
