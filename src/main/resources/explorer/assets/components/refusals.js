// What the server refuses, as a person can act on it; and who must sign in.
import { editor, signIn } from "../session.js";

const TOLD = {
  401: "The name or the password isn't right, or this server has no editor yet: its operator sets one (see the README).",
  403: "This name may read, but not write. Sign in with the editor's.",
  404: "It isn't here any more: somebody has withdrawn it meanwhile.",
  412: "Somebody has changed it meanwhile. Load the page again, and look at it before you go on.",
  429: "There were too many failed attempts. Wait a minute, then try again.",
  503: "The server has too much to do just now. Wait a moment, then try again.",
};

/** A problem as a notice of a title and a message. */
export const refusal = (problem) => ({ ...problem, title: problem.title, message: TOLD[problem.status] ?? problem.message });

/** What is wrong with each field of a form, as far as `fields` has it. */
export function faultsOf({ status, message, errors }, fields, draft = {}) {
  if (status === 401 || status === 403 || status === 429) return { user: TOLD[status] };
  if (status === 413) return { text: message };
  if (status === 409) return { id: `The id “${draft.id || "of this title"}” is taken by another text. Choose another, or replace that article on its own page.` };
  const faults = errors.map(({ pointer, detail }) => [pointer?.split("/")[1] || "text", detail]);
  return Object.fromEntries(faults.filter(([name]) => name === "text" || fields.includes(name)));
}

/** Signs in with what a form has, unless somebody has; what lacks goes to `errors`. */
export function signInWith({ user, password }, errors) {
  if (editor()) return;
  if (user && password) signIn(user, password);
  else errors.user = "Whoever changes something here must sign in: both name and password are needed.";
}

/** Leads to the first field with a fault, or to the notice. */
export function toFault(form = document.getElementById("main")) {
  const fault = form.querySelector("[aria-invalid='true']") ?? form.querySelector("#problem");
  fault?.closest("details")?.setAttribute("open", "");
  fault?.focus();
}
