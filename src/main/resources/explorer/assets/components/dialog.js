// One dialog for what is asked or shown on top of a view.
import { render } from "../html.js";

let dialog;

/** Shows a template in the dialog; its heading has the id "dialog". Returns the element. */
export function showDialog(content) {
  dialog ??= document.body.appendChild(Object.assign(document.createElement("dialog"), { className: "dialog" }));
  dialog.setAttribute("aria-labelledby", "dialog");
  render(content, dialog);
  if (!dialog.open) dialog.showModal();
  return dialog;
}

export const closeDialog = () => dialog.close();
