import { html, nothing } from "../html.js";

/** Pairs of a name and a value, as far as there is one. */
export function facts(rows) {
  const known = rows.filter(([, value]) => value && (!Array.isArray(value) || value.length));
  return known.length ? html`<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : nothing;
}
