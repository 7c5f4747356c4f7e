// One dialog for what is asked or shown on top of a view.
import { nothing, render } from "../html.js";

let dialog;

/** Shows a template in the dialog; its heading has the id "dialog". Returns the element. */
export function showDialog(content) {
  dialog ??= made();
  dialog.setAttribute("aria-labelledby", "dialog");
  render(content, dialog);
  if (!dialog.open) dialog.showModal();
  return dialog;
}

export const closeDialog = () => dialog.close();

/** Once it is closed, nothing of what was filled in stays. */
function made() {
  const element = document.body.appendChild(Object.assign(document.createElement("dialog"), { className: "dialog" }));
  element.addEventListener("close", () => element.open || render(nothing, element));
  return element;
}
