// How far an initiative has come: by date; what has none is told apart, in no order.
import { html, nothing } from "../html.js";
import { count, date, words } from "../words.js";
import { quote } from "./quote.js";
import { status, STATUSES } from "./status.js";

/** Whether a later status is less far than the one before. */
export const isReversal = (from, to) => STATUSES.indexOf(to) < STATUSES.indexOf(from);

export function history({ history: steps, disputed }, sources) {
  if (steps.length === 0) return html`<p>No article says how far it has come.</p>`;
  const dated = steps.filter(({ assertedOn }) => assertedOn);
  const undated = steps.filter(({ assertedOn }) => !assertedOn);
  return html`
    ${disputed.includes("status") ? html`<p class="notice">Articles of one time disagree on how far it has come: see <a href="#claims">who says what</a>.</p>` : nothing}
    ${dated.length
      ? html`<ol class="history">
          ${dated.map((step, index) => html`
            <li class=${index === dated.length - 1 ? "step step-last" : "step"}>
              <p class="step-head">${status(step.status)} <span class="quiet">reported ${[date(step.assertedOn), ...times(step)].join(", ")}</span>${index && isReversal(dated[index - 1].status, step.status) ? html` <span class="badge badge-warn">Less far than reported before</span>` : nothing}</p>
              ${quote(step.evidence, sources, `Status: ${words(step.status)}`)}
            </li>`)}
        </ol>`
      : nothing}
    ${undated.length
      ? html`
          <div class="undated">
            <h3>${dated.length ? "Also reported, at a date that isn't known" : "Reported at a date that isn't known"}</h3>
            <p class="quiet">The articles don't say when they were published: which of these came first can't be told.</p>
            <ul>${undated.map((step) => html`<li><p class="step-head">${status(step.status)} <span class="quiet">${times(step)}</span></p>${quote(step.evidence, sources, `Status: ${words(step.status)}`)}</li>`)}</ul>
          </div>`
      : nothing}`;
}

const times = ({ claims }) => (claims > 1 ? [count(claims, "time")] : []);
