// Entities of one kind as lines, as cards and as a table.
import { html, nothing, repeat } from "../html.js";
import { entityAddress } from "./links.js";
import { quoteInShort } from "./quote.js";
import { noteOf, RESOURCES, titleOf } from "./resources.js";
import { status } from "./status.js";
import { topicName } from "./topics.js";

const idOf = ({ id, code }) => id ?? code;
const title = (resource, each) => html`<a href=${entityAddress(resource, each)}>${titleOf(resource, each)}</a>`;
const differ = ({ disputed }) => (disputed?.length ? html`<span class="badge badge-warn">Articles disagree</span>` : nothing);
const telling = ({ evidence }) => (evidence?.length ? html`<p class="line-quote">${quoteInShort(evidence[0])}</p>` : nothing);

export const cards = (initiatives) => html`
  <ul class="cards">
    ${repeat(initiatives, idOf, (each) => html`
      <li class="card">
        <p class="card-top">${status(each.status)} ${differ(each)}</p>
        <h3>${title("initiatives", each)}</h3>
        <p class="quiet">${noteOf("initiatives", each)}</p>
        ${telling(each)}
        ${each.topics.length ? html`<p class="card-topics">${each.topics.map(topicName).join(" · ")}</p>` : nothing}
      </li>`)}
  </ul>`;

export const lines = (resource, entities) => html`
  <ul class="entries">
    ${repeat(entities, idOf, (each) => html`
      <li>
        <h3>${title(resource, each)} ${differ(each)}</h3>
        ${noteOf(resource, each) ? html`<p class="quiet">${noteOf(resource, each)}</p>` : nothing}
        ${telling(each)}
      </li>`)}
  </ul>`;

/** Links to entities, each with what tells it from others, and how far an initiative has come. */
export const links = (resource, entities) => html`
  <ul class="lines">
    ${repeat(entities, idOf, (each) => {
      const note = each.evidence ? noteOf(resource, each) : "";
      return html`<li>${title(resource, each)}<span class="line-note">${note ? html`<span class="quiet">${note}</span>` : nothing}${"history" in each ? status(each.status) : nothing}</span></li>`;
    })}
  </ul>`;

/** `sort` is what the list is in the order of, "property,asc"; `ask` asks for another. */
export function table(resource, entities, sort, ask) {
  const [by, direction] = sort.split(",");
  const { one, many, columns } = RESOURCES[resource];
  return html`
    <div class="table-frame" role="region" aria-label="Table of ${many.toLowerCase()}" tabindex="0">
      <table class="table">
        <thead>
          <tr>
            ${[{ name: one, key: nameKey(resource) }, ...columns].map(({ name, key }) => {
              if (!key) return html`<th scope="col">${name}</th>`;
              const sorted = key === by;
              const next = sorted && direction !== "desc" ? "desc" : "asc";
              return html`<th scope="col" aria-sort=${sorted ? (direction === "desc" ? "descending" : "ascending") : "none"}><button type="button" @click=${() => ask({ sort: `${key},${next}`, page: "" })}>${name}<span aria-hidden="true">${sorted ? (direction === "desc" ? " ↓" : " ↑") : ""}</span></button></th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${repeat(entities, idOf, (each) => html`<tr><th scope="row">${title(resource, each)}</th>${columns.map(({ cell }) => html`<td>${cell(each) ?? ""}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>`;
}

const nameKey = (resource) => (["people", "organizations", "members"].includes(resource) ? "name" : "title");
