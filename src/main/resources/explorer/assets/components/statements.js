// Who says what: statements by property, with the words behind each. What articles disagree on comes first and open;
// what nobody disputes is a line.
import { html, nothing } from "../html.js";
import { count, sentence, words } from "../words.js";
import { quote } from "./quote.js";
import { factWords, propertyName, valueWords } from "./values.js";

/** `disputed` are the properties on which articles contradict each other. */
export function statements(all, { sources, names, disputed, level = 3 }) {
  const properties = Object.entries(Object.groupBy(all, ({ property }) => property));
  const order = ([property]) => (disputed.includes(property) ? 0 : 1);
  return html`
    <div class="claims">
      ${properties.sort((one, other) => order(one) - order(other)).map(([property, some]) => {
        const values = Object.entries(Object.groupBy(some, ({ value }) => value)).sort(preferredFirst);
        const differ = disputed.includes(property);
        return html`
          <section class="claim">
            ${heading(level, html`${propertyName(property)}${differ ? html` <span class="badge badge-warn">Articles disagree</span>` : nothing}`)}
            <ul class=${differ ? "claim-values claim-differ" : "claim-values"}>
              ${values.map(([value, same]) => claim(sentence(valueWords(property, value, names)), same, { sources, names, differ }))}
            </ul>
          </section>`;
      })}
    </div>`;
}

const isPreferred = (same) => same.some(({ rank }) => rank === "preferred");
const preferredFirst = ([, one], [, other]) => isPreferred(other) - isPreferred(one) || other.length - one.length;

function claim(value, same, { sources, names, differ }) {
  const preferred = isPreferred(same);
  return html`
    <li class=${preferred ? "claim-value" : "claim-value claim-passed"}>
      <details class="more claim-more" ?open=${differ}>
        <summary><strong>${value}</strong> <span class="quiet">${said(same)}</span>${differ || same[0].rank === "deprecated" ? html` <span class="badge ${preferred ? "badge-strong" : ""}">${sentence(words(preferred ? "preferred" : same[0].rank))}</span>` : nothing}</summary>
        ${same.map(({ evidence, reference, property, value: each }) => html`${evidence ? quote(evidence, sources, factWords({ property, value: each }, names)) : html`<p class="quiet">${reference}</p>`}`)}
      </details>
    </li>`;
}

function said(same) {
  const articles = new Set(same.filter(({ article }) => article).map(({ article }) => article));
  if (articles.size === 0) return same[0].origin === "curator" ? "a curator" : "a reference table";
  return count(articles.size, "article");
}

const heading = (level, text) => (level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`);
