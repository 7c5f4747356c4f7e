import { html } from "../html.js";
import { copyButton } from "./copy.js";

/** The API request behind a view, or behind a part of it: its address, to copy or to open. */
export const request = (path, announce, what = "this view") => html`
  <details class="request">
    <summary>The API request behind ${what}</summary>
    <p><code>GET ${path}</code></p>
    <p class="row">
      ${copyButton(new URL(path, location.href).href, "Copy its address", announce)}
      <a class="button button-quiet button-small" href=${path}>Open it</a>
    </p>
  </details>`;
