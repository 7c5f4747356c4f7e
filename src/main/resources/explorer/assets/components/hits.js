// What one search over everything found.
import { unitsOf } from "../code-points.js";
import { html, nothing } from "../html.js";
import { words } from "../words.js";
import { entityAddress } from "./links.js";

const KINDS = {
  members: "Member", chairmanships: "Chairmanship", initiatives: "Initiative", meetings: "Meeting",
  documents: "Document", people: "Person", organizations: "Organization", articles: "Article",
};

export const hits = (found) => html`
  <ul class="hits">
    ${found.map(({ resource, title, highlights, entity }) => {
      const to = entityAddress(resource, entity);
      const inTitle = highlights.find(({ field }) => field === "title");
      const elsewhere = highlights.find(({ field, text }) => field !== "title" && text !== title);
      const name = inTitle ? marked(inTitle) : title;
      return html`
        <li>
          <span class="hit-kind">${KINDS[resource] ?? words(resource)}</span>
          <span class="hit-title">${to ? html`<a href=${to}>${name}</a>` : name}</span>
          ${elsewhere ? html`<span class="hit-text">${marked(elsewhere)}</span>` : nothing}
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
