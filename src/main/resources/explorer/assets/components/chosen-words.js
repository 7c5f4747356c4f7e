// What rests on the words that were chosen in a text.
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count } from "../words.js";
import { copyButton } from "./copy.js";
import { cite } from "./cite.js";
import { entityAddress } from "./links.js";
import { kindLine, RESOURCES } from "./resources.js";
import { stateFact } from "./stating.js";
import { factWords } from "./values.js";

/** What is said of a place that a text doesn't have. */
export const NOT_THERE = "These words aren't in this text";

export function chosenWords({ chosen, facts, names, to, actor, article, changed }) {
  const { place: { path, query }, announce } = actor;
  const same = facts.filter(({ start, end }) => start === chosen.start && end === chosen.end);
  const others = facts.filter((each) => each.start < chosen.end && each.end > chosen.start && !same.includes(each));
  return html`
    <section class="chosen" aria-labelledby="chosen">
      <header class="chosen-head">
        <h2 id="chosen">${!chosen.inText ? NOT_THERE : same.length ? `${count(same.length, "fact")} on these words` : "No fact on exactly these words"}</h2>
        <a class="button button-quiet button-small" href=${address(path, { ...query, quote: "" })}>Close</a>
      </header>
      ${chosen.inText
        ? html`<p class="chosen-exact">“${chosen.exact}”</p>`
        : html`<p class="quiet">The link names a place that this text doesn't have: it may have changed since.</p>`}
      ${chosen.inText ? html`<p class="row">${copyButton(new URL(to(chosen), location.href).href, "Copy a link to these words", announce)}<button type="button" class="button button-quiet button-small" @click=${() => cite({ evidence: { article: article.id, ...chosen }, fact: same.map((fact) => factWords(fact, names)).join("; ") })}>Cite these words</button><button type="button" class="button button-quiet button-small" @click=${() => stateFact({ chosen, article, names, announce, changed })}>State a fact with these words</button></p>` : nothing}
      ${same.length ? html`<ul class="chosen-facts">${about(same).map(([key, some]) => entity(key, some, names))}</ul>` : nothing}
      ${others.length
        ? html`<h3>On words that overlap</h3>
            <ul class="chosen-facts">${about(others).map(([key, some]) => entity(key, some, names, to))}</ul>`
        : nothing}
    </section>`;
}

const about = (facts) => Object.entries(Object.groupBy(facts, ({ resource, id }) => `${resource}/${id}`));

function entity(key, facts, names, to) {
  const { resource, id } = facts[0];
  const view = entityAddress(resource, { id });
  const name = names.get(key) ?? id;
  return html`
    <li>
      <span class="chosen-kind">${RESOURCES[resource].one} ${kindLine(resource)}</span>
      <span><a href=${view}>${name}</a>
        <span class="chosen-claims">${facts.map((fact, index) => html`${index ? " · " : ""}${to ? html`<a href=${to(fact)}>${factWords(fact, names)}</a>` : factWords(fact, names)}`)}</span></span>
    </li>`;
}
