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
      const elsewhere = highlights.filter(({ field, text }) => field !== "title" && text.toLowerCase() !== title.toLowerCase()).slice(0, 2);
      return html`
        <li>
          <span class="hit-kind">${glyph(resource)}${RESOURCES[resource].one}</span>
          <span class="hit-title"><a href=${entityAddress(resource, { id })}>${inTitle ? marked(inTitle) : title}</a>${noteOf(resource, entity) ? html` <span class="quiet">${noteOf(resource, entity)}</span>` : nothing}</span>
          ${elsewhere.map((each) => html`<span class="hit-text">${resource === "articles" && each.start !== null ? html`<a href=${quoteAddress({ article: id, ...each })}>${marked(each)}</a>` : marked(each)}</span>`)}
        </li>`;
    })}
  </ul>`;

const BEFORE = 90;
const AROUND = 240;

/** A text with its spans marked; what stands before the first, and after a line or two, is left out. */
function marked({ text: whole, spans }) {
  const units = unitsOf(whole);
  const first = units(spans[0]?.start ?? 0);
  let from = first > BEFORE && whole.length > AROUND ? Math.min(first, whole.indexOf(" ", first - BEFORE) + 1) : 0;
  const text = whole.length - from > AROUND ? `${whole.slice(0, from + AROUND).replace(/\s\S*$/, "")} …` : whole;
  const parts = from ? ["… "] : [];
  for (const span of spans) {
    const [start, end] = [units(span.start), units(span.end)];
    if (end > text.length - 2 && text !== whole) break;
    parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  return [...parts, text.slice(from)];
}
