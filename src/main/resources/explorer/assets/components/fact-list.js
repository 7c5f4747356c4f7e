// The facts of an article beside its text: by kind and by what they are about.
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count } from "../words.js";
import { KINDS, kindOf, NONE, shownKinds } from "./reader-kinds.js";
import { kindLine } from "./resources.js";
import { searchField } from "./search-field.js";
import { empty } from "./states.js";
import { factWords } from "./values.js";

/** `to` gives the address of a fact's words, `chosen` are those that are chosen now. */
export function factList({ all, shown, names, chosen, to, actor }) {
  if (all.length === 0) return html`<aside class="reader-side" aria-label="Facts">${empty("No facts", "Nothing that the knowledge base collects was found in this text.")}</aside>`;
  const { place: { path, query, how }, ask } = actor;
  const ticked = shownKinds(query);
  const totals = Object.groupBy(all, kindOf);
  const kinds = Object.entries(Object.groupBy(shown, kindOf)).sort(byKind);
  const show = (some) => ask({ resource: some.length ? some : NONE }, { replace: true });
  return html`
    <aside class="reader-side" aria-label="Facts">
      <a class="skip-within" href="#text" @click=${toText}>Skip the facts</a>
      <details class="filters" ?open=${matchMedia("(min-width: 56rem)").matches}>
        <summary>${count(all.length, "fact")} and their kinds</summary>
        <fieldset class="facet">
          <legend>What is marked</legend>
          <p class="row"><button type="button" class="link-button" @click=${() => show(Object.keys(KINDS).filter((kind) => totals[kind]))}>All</button> <button type="button" class="link-button" @click=${() => show([])}>None</button></p>
          <ul>
            ${Object.keys(KINDS).filter((kind) => totals[kind]).map((kind) => html`
              <li><label>
                <input type="checkbox" name="resource" value=${kind} .checked=${ticked.includes(kind)}
                  @change=${(event) => show(event.target.checked ? [...ticked, kind] : ticked.filter((each) => each !== kind))}>
                <span class="facet-label">${KINDS[kind]} ${kindLine(kind)}</span> <span class="facet-count">${totals[kind].length}</span>
              </label></li>`)}
          </ul>
        </fieldset>
        ${searchField({
          id: "fact-search", label: "Search in the facts", placeholder: "A name, a word …",
          asked: query.q ?? "", traversed: how === "traverse",
          ask: (q) => ask({ q }, { replace: true }),
        })}
        <div class="fact-list">
          ${shown.length === 0
            ? empty("No fact matches", "Tick another kind, or try another word.", html`<a class="button button-quiet button-small" href=${address(path, { quote: query.quote })}>Show all facts</a>`)
            : kinds.map(([kind, some]) => group(kind, some, names, chosen, to))}
        </div>
      </details>
    </aside>`;
}

/** The list may be long: the way past it leads to the first mark. */
function toText(event) {
  event.preventDefault();
  document.querySelector("#text .marked[tabindex='0']")?.focus();
}

const order = Object.keys(KINDS);
const byKind = ([one], [other]) => order.indexOf(one) - order.indexOf(other);

function group(kind, facts, names, chosen, to) {
  const entities = Object.entries(Object.groupBy(facts, ({ resource, id }) => `${resource}/${id}`));
  return html`
    <section class="fact-group" aria-labelledby="facts-${kind}">
      <h2 id="facts-${kind}">${KINDS[kind]} ${kindLine(kind)}</h2>
      <ul>
        ${entities.map(([key, some]) => html`
          <li>
            <h3>${names.get(key) ?? some[0].id}</h3>
            <ul class="fact-places">
              ${some.map((fact) => html`<li><a href=${to(fact)} aria-current=${chosen?.start === fact.start && chosen.end === fact.end ? "true" : nothing}>${factWords(fact, names)}</a></li>`)}
            </ul>
          </li>`)}
      </ul>
    </section>`;
}
