// The kinds of things that belong to a chairmanship: what they are called, and a mark that tells
// them apart without colours.
import { html, svg } from "../html.js";

export const KINDS = {
  chairmanships: { one: "Chairmanship", many: "Chairmanship", mark: svg`<path d="m7 0 2 4.8 5 .4-3.8 3.3 1.2 5L7 10.8l-4.4 2.7 1.2-5L0 5.2l5-.4Z"/>` },
  initiatives: { one: "Initiative", many: "Initiatives", mark: svg`<circle cx="7" cy="7" r="6"/>` },
  documents: { one: "Document", many: "Documents", mark: svg`<path d="M2 0h7l3 3v11H2Z"/>` },
  meetings: { one: "Meeting", many: "Meetings", mark: svg`<path d="m7 0 7 7-7 7-7-7Z"/>` },
  organizations: { one: "Organization", many: "Organizations", mark: svg`<path d="M1 1h12v12H1Z"/>` },
  people: { one: "Person", many: "People", mark: svg`<path d="m7 0 7 13H0Z"/>` },
};

export const glyph = (kind) => html`<svg class="glyph kind-${kind}" viewBox="0 0 14 14" aria-hidden="true">${KINDS[kind].mark}</svg>`;
