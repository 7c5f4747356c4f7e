// The turns in the chair, latest first, each with its summit and meetings: a list that looks like a line.
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count, date, term } from "../words.js";
import { entityAddress } from "./links.js";

const FIRST = 3;

/** `promised` counts initiatives by chairmanship. */
export function timeline({ chairmanships, meetings, promised, current }) {
  const held = Object.groupBy(meetings, ({ chairmanship }) => chairmanship?.id ?? "");
  const most = Math.max(1, ...Object.values(promised));
  return html`
    <ol class="timeline">
      ${chairmanships.map((turn) => {
        const own = (held[turn.id] ?? []).filter(({ id }) => id !== turn.summit?.id);
        const summit = turn.summit && (meetings.find(({ id }) => id === turn.summit.id) ?? turn.summit);
        const promises = promised[turn.id] ?? 0;
        const known = summit || own.length || promises;
        return html`
          <li class="turn ${known ? "" : "turn-quiet"} ${turn.id === current?.id ? "turn-current" : ""}">
            <p class="turn-term">${term(turn.term)}</p>
            <div>
              <h3><a href=${entityAddress("chairmanships", turn)}>${turn.member.name}</a></h3>
              ${promises
                ? html`<p class="turn-promises"><span class="bar" .style=${`--share: ${promises / most}`}></span><a href=${address("/initiatives", { chairmanship: turn.id })}>${count(promises, "initiative")}</a></p>`
                : nothing}
              ${summit || own.length
                ? html`<ul class="turn-meetings">
                    ${summit ? html`<li class="turn-summit">${meeting(summit)}</li>` : nothing}
                    ${own.slice(0, FIRST).map((each) => html`<li>${meeting(each)}</li>`)}
                  </ul>`
                : nothing}
              ${own.length > FIRST
                ? html`<details class="more">
                    <summary>${count(own.length - FIRST, "more meeting")}</summary>
                    <ul class="turn-meetings">${own.slice(FIRST).map((each) => html`<li>${meeting(each)}</li>`)}</ul>
                  </details>`
                : nothing}
            </div>
          </li>`;
      })}
    </ol>`;
}

function meeting(each) {
  const to = entityAddress("meetings", each);
  const when = [date(each.date), each.place].filter(Boolean).join(", ");
  return html`${to ? html`<a href=${to}>${each.title}</a>` : each.title}${when ? html` <span class="quiet">${when}</span>` : nothing}`;
}
