// Who says what: statements by property, with the words behind each.
import { html, nothing } from "../html.js";
import { sentence, words } from "../words.js";
import { quote } from "./quote.js";

const camel = (name) => name.replace(/([A-Z])/g, " $1").toLowerCase();

/**
 * Statements grouped by property. Where one was passed over for another, both stand side by side.
 * `read` turns a property's value into what a person reads.
 */
export function statements(all, titles, read) {
  const properties = Object.entries(Object.groupBy(all, ({ property }) => property));
  return html`
    <div class="claims">
      ${properties.map(([property, some]) => {
        const values = Object.entries(Object.groupBy(some, ({ value }) => value));
        // A status that a later one follows is a step of the history, not a disagreement.
        const differ = values.length > 1 && property !== "status" && some.some(({ rank }) => rank !== "preferred");
        return html`
          <section class="claim">
            <h3>${sentence(camel(property))}${differ ? html` <span class="badge">Articles differ</span>` : nothing}</h3>
            <ul class=${differ ? "claim-values claim-differ" : "claim-values"}>
              ${values.map(([value, same]) => claim(read(property, value), same, titles))}
            </ul>
          </section>`;
      })}
    </div>`;
}

function claim(value, same, titles) {
  const preferred = same.some(({ rank }) => rank === "preferred");
  return html`
    <li class=${preferred ? "claim-value" : "claim-value claim-passed"}>
      <p class="claim-head"><strong>${value}</strong> <span class="badge ${preferred ? "badge-strong" : ""}">${sentence(words(preferred ? "preferred" : same[0].rank))}</span></p>
      <details class="more">
        <summary>${sources(same)}<span class="visually-hidden"> for ${value}</span></summary>
        ${same.map(({ evidence, reference }) => (evidence ? quote(evidence, titles) : html`<p class="quiet">${reference}</p>`))}
      </details>
    </li>`;
}

function sources(same) {
  const articles = new Set(same.filter(({ article }) => article).map(({ article }) => article));
  if (articles.size === 0) return "From a reference table";
  return articles.size === 1 ? "One article says so" : `${articles.size} articles say so`;
}
