// Who says what: statements by property, with the words behind each. What articles disagree on comes first and open;
// what nobody disputes is a line.
import { html, nothing } from "../html.js";
import { count, sentence, words } from "../words.js";
import { decided, putRight } from "./putting-right.js";
import { quote } from "./quote.js";
import { factWords, propertyName, valueWords } from "./values.js";

/**
 * `disputed` are the properties on which articles contradict each other. Where `changed` is to be told of it, each can be
 * put right.
 */
export function statements(all, { sources, names, disputed, level = 3, changed }) {
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
              ${values.map(([value, same]) => claim(sentence(valueWords(property, value, names)), same, { sources, names, differ, changed }))}
            </ul>
          </section>`;
      })}
    </div>`;
}

const isPreferred = (same) => same.some(({ rank }) => rank === "preferred");
const preferredFirst = ([, one], [, other]) => isPreferred(other) - isPreferred(one) || other.length - one.length;

function claim(value, same, { sources, names, differ, changed }) {
  const preferred = isPreferred(same);
  const rejected = same.every(({ rank }) => rank === "deprecated");
  const standing = rejected ? "Rejected" : differ ? sentence(words(preferred ? "preferred" : "normal")) : "";
  return html`
    <li class=${preferred ? "claim-value" : "claim-value claim-passed"}>
      <details class="more claim-more" ?open=${differ}>
        <summary><strong>${value}</strong> <span class="quiet">${said(same)}</span>${standing ? html` <span class="badge ${preferred ? "badge-strong" : ""}">${standing}</span>` : nothing}</summary>
        ${same.map((each) => statement(each, value, { sources, names, changed }))}
      </details>
    </li>`;
}

const statement = (each, value, { sources, names, changed }) => html`
  ${each.evidence ? quote(each.evidence, sources, factWords(each, names)) : html`<p class="quiet">${each.reference}</p>`}
  ${decided(each)}
  ${changed ? html`<p><button type="button" class="link-button" @click=${() => putRight(each, `${propertyName(each.property)}: ${value}`, changed)}>Put right<span class="visually-hidden"> ${propertyName(each.property)}: ${value}</span></button></p>` : nothing}`;

/** Who says it: an editor states with the words of an article, which didn't say so to reading. */
function said(same) {
  const articles = new Set(same.filter(({ origin, article }) => article && origin !== "curator").map(({ article }) => article));
  const others = [same.some(({ origin }) => origin === "curator") && "an editor", same.some(({ article }) => !article) && "a reference table"];
  return [articles.size && count(articles.size, "article"), ...others].filter(Boolean).join(", ");
}

const heading = (level, text) => (level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`);
