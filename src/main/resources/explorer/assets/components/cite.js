// How to cite a quote, or an entity's page: in a dialog, in four notations.
import { get } from "../api.js";
import { html } from "../html.js";
import { citations } from "./citations.js";
import { copyButton } from "./copy.js";
import { closeDialog, showDialog } from "./dialog.js";
import { quoteAddress } from "./quote.js";
import { sourcesOf } from "./sources.js";

/** Opens the dialog. What is cited is a quote (`evidence`) and what it states (`fact`), or a page (`title`). */
export async function cite({ evidence, fact, title }) {
  const path = evidence ? quoteAddress(evidence) : location.pathname;
  const cited = { fact, title, evidence, url: new URL(path, location.href).href, accessed: new Date().toISOString().slice(0, 10) };
  const shown = { format: "Plain text", waits: true };
  show(cited, shown);
  try {
    const [home, sources] = await Promise.all([get(""), evidence ? sourcesOf([evidence]) : {}]);
    Object.assign(cited, { revision: home.revision, source: sources[evidence?.article] });
  } catch (problem) {
    shown.fault = problem.message;
  }
  shown.waits = false;
  // Whoever has closed it meanwhile doesn't want it any more.
  if (shown.box.isConnected) show(cited, shown);
}

/** Shows it in the notation, once it is known from which revision, unless that can't be had; `shown` keeps where. */
function show(cited, shown) {
  const { format, waits, fault } = shown;
  const all = waits || fault ? {} : citations(cited);
  const text = all[format]?.text ?? (fault || "…");
  const dialog = showDialog(html`
    <h2 id="dialog">Cite ${cited.evidence ? "these words" : "this page"}</h2>
    <fieldset class="cite-formats">
      <legend class="visually-hidden">Notation</legend>
      ${["Plain text", "BibTeX", "RIS", "CSL-JSON"].map((name) => html`<label><input type="radio" name="notation" .checked=${name === format} @change=${() => show(cited, Object.assign(shown, { format: name }))}> ${name}</label>`)}
    </fieldset>
    <textarea class="field cite-text" rows="10" readonly aria-label="Citation" aria-busy=${waits ? "true" : "false"} .value=${text}></textarea>
    <p class="row">
      ${copyButton(text, "Copy")}
      <a class="button button-quiet button-small" download=${all[format]?.file ?? ""} href=${`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>Save as a file</a>
      <button type="button" class="button button-small dialog-close" @click=${closeDialog}>Close</button>
    </p>`);
  dialog.querySelector(".copy-told").textContent = "";
  shown.box = dialog.querySelector(".cite-text");
}
