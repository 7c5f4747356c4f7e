// A dialog that asks an editor for something, and does it.
import { html, nothing } from "../html.js";
import { credentials, problemNotice } from "./article-form.js";
import { closeDialog, showDialog } from "./dialog.js";
import { faultsOf, refusal, signInWith, toFault } from "./refusals.js";

/**
 * `fields(given, again, errors)` gives the form's content: `given` is what stood in it when it was last drawn, `again`
 * draws it anew with what stands there now and with what it is told, and `errors` are by field. `send` takes what was filled
 * in and writes it; `done` is told what it brings. Who isn't signed in is asked to.
 */
export function askEditor({ title, fields, button, send, done }) {
  const state = { errors: {}, given: {} };
  let dialog;
  const draw = () => (dialog = showDialog(content()));
  const actor = { state, set: (changes) => { Object.assign(state, changes); draw(); } };
  const filledIn = () => {
    const { user, password, ...given } = Object.fromEntries(new FormData(dialog.querySelector("form")));
    return { user, password, given };
  };
  const again = (changes) => dialog.open && actor.set({ given: { ...filledIn().given, ...changes } });

  async function submit(event) {
    event.preventDefault();
    if (state.busy) return;
    const names = [...event.target.elements].map(({ name }) => name);
    const { user, password, given } = filledIn();
    const errors = {};
    signInWith({ user, password }, errors);
    actor.set({ errors, problem: null, given, busy: !errors.user });
    if (errors.user) return toFault(dialog);
    try {
      const brought = await send(given);
      closeDialog();
      done(brought);
    } catch (problem) {
      if (!problem.title) throw problem;
      const faults = Object.fromEntries(Object.entries(faultsOf(problem, names)).filter(([name]) => names.includes(name)));
      actor.set({ errors: faults, problem: Object.keys(faults).length ? null : refusal(problem), busy: false });
      toFault(dialog);
    }
  }

  const content = () => html`
    <form class="form dialog-form" novalidate @submit=${submit}>
      <h2 id="dialog">${title}</h2>
      ${state.problem ? problemNotice(state.problem) : nothing}
      ${fields(state.given, again, state.errors)}
      ${credentials(actor, "asked")}
      <p class="row">
        <button class="button" aria-disabled=${state.busy ? "true" : "false"}>${state.busy ? "Under way …" : button}</button>
        <button type="button" class="button button-quiet" @click=${closeDialog}>Cancel</button>
      </p>
    </form>`;
  draw();
}
