// What facts are about, in the order in which they are shown.
import { html } from "../html.js";

export const KINDS = {
  initiatives: ["Initiative", "Initiatives"],
  documents: ["Document", "Documents"],
  meetings: ["Meeting", "Meetings"],
  chairmanships: ["Chairmanship", "Chairmanships"],
  people: ["Person", "People"],
  organizations: ["Organization", "Organizations"],
  members: ["Country", "Countries"],
};

/** The line that marks a kind in a text; said in words beside it. */
export const kindLine = (resource) => html`<span class="kind-line about-${resource}" aria-hidden="true"></span>`;

/** What an entity is called. */
export const entityName = (resource, entity) =>
  resource === "chairmanships" ? `${entity.member.name} ${entity.term.replace("-", "–")}` : (entity.title ?? entity.name);
