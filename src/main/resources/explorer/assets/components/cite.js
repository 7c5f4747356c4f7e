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
  show(cited, "Plain text", true);
  try {
    const [home, sources] = await Promise.all([get(""), evidence ? sourcesOf([evidence]) : {}]);
    Object.assign(cited, { revision: home.revision, source: sources[evidence?.article] });
    show(cited, "Plain text");
  } catch (problem) {
    show(cited, "Plain text", false, problem.message);
  }
}

function show(cited, format, waits = false, fault = "") {
  const all = waits || fault ? {} : citations(cited);
  const text = all[format]?.text ?? (fault || "…");
  const dialog = showDialog(html`
    <h2 id="dialog">Cite ${cited.evidence ? "these words" : "this page"}</h2>
    <fieldset class="cite-formats">
      <legend class="visually-hidden">Notation</legend>
      ${["Plain text", "BibTeX", "RIS", "CSL-JSON"].map((name) => html`<label><input type="radio" name="notation" .checked=${name === format} @change=${() => show(cited, name)}> ${name}</label>`)}
    </fieldset>
    <textarea class="field cite-text" rows="10" readonly aria-label="Citation" aria-busy=${waits ? "true" : "false"} .value=${text}></textarea>
    <p class="row">
      ${copyButton(text, "Copy")}
      <a class="button button-quiet button-small" download=${all[format]?.file ?? ""} href=${`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>Save as a file</a>
      <button type="button" class="button button-small dialog-close" @click=${closeDialog}>Close</button>
    </p>`);
  dialog.querySelector(".copy-told").textContent = "";
}
