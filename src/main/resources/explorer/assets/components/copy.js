import { html } from "../html.js";

/**
 * A button that copies a text and says so beside it. Where the browser doesn't permit that, the text stands there
 * instead, selected.
 */
export const copyButton = (text, label, announce = () => {}) => html`
  <span class="copy">
    <button type="button" class="button button-quiet button-small" @click=${async ({ currentTarget: { nextElementSibling: told } }) => {
      const field = told.nextElementSibling;
      try {
        await navigator.clipboard.writeText(text);
        told.textContent = "Copied";
        field.hidden = true;
        announce("Copied");
      } catch {
        told.textContent = "Copy it from here:";
        field.hidden = false;
        field.focus();
        field.select();
        announce("The browser doesn't permit copying: the text is selected");
      }
    }}>${label}</button><span class="copy-told"></span><textarea class="field field-small" rows="2" readonly hidden aria-label="Text to copy" .value=${text}></textarea>
  </span>`;
