// What stands beside an entity's page: its contents, and what one can do with it.
import { apiPath } from "../api.js";
import { html, nothing } from "../html.js";
import { cite } from "./cite.js";
import { copyButton } from "./copy.js";
import { request } from "./request.js";

/** `contents` are pairs of an id and a heading, `path` what the API is asked for where it is one thing, `title` what the page is of. */
export const pageSide = ({ contents, path, title, announce, also = nothing }) => html`
  <aside class="page-side" aria-label="This page">
    ${contents.length > 1
      ? html`<nav class="page-contents" aria-label="Contents"><h2>Contents</h2><ul>${contents.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`
      : nothing}
    <div class="page-do">
      <h2>Take it along</h2>
      <button type="button" class="button button-quiet button-small" @click=${() => cite({ title })}>Cite this page</button>
      ${copyButton(location.origin + location.pathname + (path ? "" : location.search), "Copy its address", announce)}
      <button type="button" class="button button-quiet button-small" @click=${() => print()}>Print</button>
      ${path ? html`<p class="page-formats">As <a href=${apiPath(path)}>JSON</a>, <a href=${apiPath(path, { format: "jsonld" })}>JSON-LD</a>${path.startsWith("/articles/") ? nothing : html`, <a href=${apiPath(`${path}/statements`, { format: "csv" })} download>CSV of its quotes</a>`}</p>${request(apiPath(path), announce)}` : nothing}
      ${also}
    </div>
  </aside>`;
