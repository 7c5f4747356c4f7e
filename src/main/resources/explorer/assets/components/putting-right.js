// How an editor says that a statement stands otherwise than it was read.
import { apiPath, send } from "../api.js";
import { html, nothing } from "../html.js";
import { go } from "../router.js";
import { write } from "../session.js";
import { moment } from "../words.js";
import { input } from "./article-form.js";
import { askEditor } from "./asking.js";

const DONE = { preferred: "Preferred", deprecated: "Rejected", normal: "Stands as it was read" };

/** Who has decided on a statement, when and why; `done` says what else was done. */
export function decided({ decision, origin, rank, done }) {
  if (!decision) return nothing;
  const { by, at, reason } = decision;
  return html`<p class="quiet">${DONE[rank] && origin !== "curator" ? DONE[rank] : (done ?? "Stated")} by ${by ?? "an editor"}${at ? `, ${moment(at)}` : ""}${reason ? `: “${reason}”` : ""}</p>`;
}

/** What a view does once something is put right: it is loaded anew, and listeners are told. */
export const reloading = ({ announce }) => (told) => {
  go(location.href, { replace: true });
  announce(told);
};

/** The field for a reason. */
export const why = ({ reason = "" }, { reason: error }) => input("asked-reason", { name: "reason", label: "Why" }, error, reason);

/** Asks how a statement is to stand, and why; `told` is what it says, `changed` is told what was done. */
export async function putRight({ id }, told, changed) {
  const path = `/statements/${id}`;
  // As it stands now, which may be otherwise than the page has it: only that is changed.
  const answer = await send(apiPath(path), { headers: { Accept: "application/json" } }).catch(() => null);
  const statement = (await answer?.json()) ?? {};
  const ifMatch = answer?.headers.get("ETag");
  if (statement.origin === "curator") {
    return askEditor({
      title: "Take back what an editor stated",
      button: "Take it back",
      fields: () => html`<p>${told}</p>${decided(statement)}`,
      send: () => write("DELETE", path, { ifMatch }),
      done: () => changed("Taken back"),
    });
  }
  const ways = [
    ["deprecated", "Reject it: the words don't say so"],
    ["preferred", "Prefer it to whatever else is stated"],
    ...(statement.decision ? [["normal", "Take back what was decided: it stands as it was read"]] : []),
  ];
  askEditor({
    title: "Put right what was read",
    button: "Decide",
    fields: ({ rank = ways.at(-1)[0] === "normal" ? "normal" : "deprecated", ...given }, again, errors) => html`
      <p>${told}</p>
      ${decided(statement)}
      <fieldset class="facet">
        <legend>How it is to stand</legend>
        ${ways.map(([value, name]) => html`<label class="choice"><input type="radio" name="rank" value=${value} .checked=${value === rank} @change=${() => again()}> ${name}</label>`)}
      </fieldset>
      ${rank === "normal" ? nothing : why(given, errors)}`,
    send: ({ rank, reason }) => (rank === "normal" ? write("DELETE", `${path}/rank`, { ifMatch }) : write("PUT", `${path}/rank`, { ifMatch, body: { rank, reason } }).then(() => rank)),
    done: (rank) => changed(DONE[rank] ?? DONE.normal),
  });
}
