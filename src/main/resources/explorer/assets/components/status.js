import { html, svg, nothing } from "../html.js";
import { sentence, words } from "../words.js";

// Drawn as well as coloured, so that it can be told without colours.
const SHAPES = {
  "not-agreed": svg`<circle cx="8" cy="8" r="5.5"/><path d="M4.2 4.2l7.6 7.6"/>`,
  proposed: svg`<circle cx="8" cy="8" r="5.5"/>`,
  "in-preparation": svg`<circle cx="8" cy="8" r="5.5" /><path class="fill" d="M8 8V2.5A5.5 5.5 0 0 1 13.5 8Z"/>`,
  "in-progress": svg`<circle cx="8" cy="8" r="5.5"/><path class="fill" d="M8 2.5a5.5 5.5 0 0 1 0 11Z"/>`,
  adopted: svg`<circle cx="8" cy="8" r="5.5"/><path class="fill" d="M8 2.5a5.5 5.5 0 1 1-5.5 5.5H8Z"/>`,
  completed: svg`<circle class="fill" cx="8" cy="8" r="5.5"/>`,
};

/** All there are, the least far first. */
export const STATUSES = Object.keys(SHAPES);

/** How far an initiative has come, as a mark and in words. */
export const status = (name) =>
  name
    ? html`<span class="status status-${name}"><svg viewBox="0 0 16 16" aria-hidden="true">${SHAPES[name] ?? nothing}</svg>${sentence(words(name))}</span>`
    : html`<span class="status">Status not stated</span>`;
