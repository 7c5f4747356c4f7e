// Initiatives as cards and as a table.
import { html, nothing, repeat } from "../html.js";
import { date, sentence, term, words } from "../words.js";
import { entityAddress } from "./links.js";
import { status } from "./status.js";

const byId = ({ id }) => id;
const title = (each) => html`<a href=${entityAddress("initiatives", each)}>${each.title}</a>`;
const chair = ({ chairmanship, proposedBy }) =>
  [proposedBy?.name, chairmanship && term(chairmanship.term)].filter(Boolean).join(", ");

export const cards = (initiatives) => html`
  <ul class="cards">
    ${repeat(initiatives, byId, (each) => html`
      <li class="card">
        <p class="card-top">${status(each.status)}</p>
        <h3>${title(each)}</h3>
        <p class="quiet">${[each.type && sentence(words(each.type)), chair(each), date(each.period)].filter(Boolean).join(" · ")}</p>
        ${each.history.length ? html`<p class="card-quote">“${each.history.at(-1).evidence.exact}”</p>` : nothing}
        ${each.topics.length ? html`<p class="card-topics">${each.topics.map((topic) => sentence(words(topic))).join(" · ")}</p>` : nothing}
      </li>`)}
  </ul>`;

const COLUMNS = [
  ["Initiative", "title"],
  ["Status", "status"],
  ["Type", "type"],
  ["Topics"],
  ["Proposed by"],
  ["Chairmanship"],
  ["Period", "period"],
];

export const table = (initiatives, { place, ask }) => {
  const [by, direction] = (place.query.sort ?? "title,asc").split(",");
  return html`
    <div class="table-frame" role="region" aria-label="Table of initiatives" tabindex="0">
      <table class="table">
        <thead>
          <tr>
            ${COLUMNS.map(([name, key]) => {
              const sorted = key === by;
              const next = sorted && direction !== "desc" ? "desc" : "asc";
              return key
                ? html`<th scope="col" aria-sort=${sorted ? (direction === "desc" ? "descending" : "ascending") : "none"}><button type="button" @click=${() => ask({ sort: `${key},${next}`, page: "" })}>${name}<span aria-hidden="true">${sorted ? (direction === "desc" ? " ↓" : " ↑") : ""}</span></button></th>`
                : html`<th scope="col">${name}</th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${repeat(initiatives, byId, (each) => html`
            <tr>
              <th scope="row">${title(each)}</th>
              <td>${status(each.status)}</td>
              <td>${each.type ? sentence(words(each.type)) : ""}</td>
              <td>${each.topics.map((topic) => sentence(words(topic))).join(", ")}</td>
              <td>${each.proposedBy?.name ?? ""}</td>
              <td>${each.chairmanship ? term(each.chairmanship.term) : ""}</td>
              <td>${date(each.period)}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>`;
};
