// What one search over everything found.
import { unitsOf } from "../code-points.js";
import { html, nothing } from "../html.js";
import { entityAddress } from "./links.js";
import { quoteAddress } from "./quote.js";
import { glyph, noteOf, RESOURCES } from "./resources.js";

export const hits = (found) => html`
  <ul class="hits">
    ${found.map(({ resource, id, title, highlights, entity }) => {
      const inTitle = highlights.find(({ field }) => field === "title");
      const elsewhere = highlights.filter(({ field, text }) => field !== "title" && text !== title).slice(0, 2);
      return html`
        <li>
          <span class="hit-kind">${glyph(resource)}${RESOURCES[resource].one}</span>
          <span class="hit-title"><a href=${entityAddress(resource, { id })}>${inTitle ? marked(inTitle) : title}</a>${noteOf(resource, entity) ? html` <span class="quiet">${noteOf(resource, entity)}</span>` : nothing}</span>
          ${elsewhere.map((each) => html`<span class="hit-text">${resource === "articles" && each.start !== null ? html`<a href=${quoteAddress({ article: id, ...each })}>${marked(each)}</a>` : marked(each)}</span>`)}
        </li>`;
    })}
  </ul>`;

/** A text with its spans marked. */
function marked({ text, spans }) {
  const units = unitsOf(text);
  const parts = [];
  let from = 0;
  for (const span of spans) {
    const [start, end] = [units(span.start), units(span.end)];
    parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  return [...parts, text.slice(from)];
}
