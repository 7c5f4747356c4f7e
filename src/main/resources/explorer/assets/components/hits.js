// What one search over everything found.
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

/** A text with its spans marked; they count code points, as all positions do. */
function marked({ text, spans }) {
  const points = [...text];
  const parts = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(points.slice(from, start).join(""), html`<mark>${points.slice(start, end).join("")}</mark>`);
    from = end;
  }
  return [...parts, points.slice(from).join("")];
}
