import { html } from "../html.js";

/** A button that copies a text and says so. */
export const copyButton = (text, label, announce) => html`
  <button type="button" class="button button-quiet button-small" @click=${async () => {
    try {
      await navigator.clipboard.writeText(text);
      announce("Copied");
    } catch {
      announce("The browser doesn't permit copying; select the text instead");
    }
  }}>${label}</button>`;
