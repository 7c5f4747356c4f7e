// What narrows a list, each to be taken away.
import { html, nothing } from "../html.js";
import { address, narrowing } from "../router.js";

/** The values of a filter, each once. */
export const chosenIn = (query, name) => (query[name] ? [...new Set(query[name].split(","))] : []);

/** All filters of an address but those that `fields` show; `told` words one of its values. */
export function chips({ path, query }, fields, told) {
  const applied = Object.keys(narrowing(query)).filter((name) => !fields.includes(name)).flatMap((name) => chosenIn(query, name).map((value) => ({ name, value })));
  if (applied.length === 0) return nothing;
  return html`
    <ul class="chips chips-applied" aria-label="Filters that apply">
      ${applied.map(({ name, value }) => html`
        <li><a class="chip" href=${address(path, { ...query, page: "", [name]: chosenIn(query, name).filter((each) => each !== value) })}>${told(name, value)} <span aria-hidden="true">×</span><span class="visually-hidden">, take away</span></a></li>`)}
      <li><a class="chips-clear" href=${address(path, { as: query.as, sort: query.sort })}>Clear all filters</a></li>
    </ul>`;
}
