// The turns in the chair, latest first, each with its summit and meetings: a list that looks like a line. Turns of
// which nothing is known are folded where several stand together.
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count, date, term } from "../words.js";
import { entityAddress } from "./links.js";

const FIRST = 3;
const FOLDED = 3;

/** `promised` counts initiatives by chairmanship; turns after `current` are marked as to come. */
export function timeline({ chairmanships, meetings, promised, current }) {
  const held = Object.groupBy(meetings, ({ chairmanship }) => chairmanship?.id ?? "");
  const most = Math.max(1, ...Object.values(promised));
  const turns = chairmanships.map((turn) => {
    const own = (held[turn.id] ?? []).filter(({ id }) => id !== turn.summit?.id);
    const summit = turn.summit && (meetings.find(({ id }) => id === turn.summit.id) ?? turn.summit);
    const promises = promised[turn.id] ?? 0;
    return { turn, own, summit, promises, known: Boolean(turn.evidence.length || summit || own.length || promises) };
  });
  return html`<ol class="timeline">${inRuns(turns).map((run) => (run.length >= FOLDED && !run[0].known ? folded(run) : run.map((each) => shown(each, most, current))))}</ol>`;
}

/** Neighbours of which something is known, or nothing. */
function inRuns(turns) {
  const runs = [];
  for (const each of turns) {
    if (runs.at(-1)?.[0].known === each.known) runs.at(-1).push(each);
    else runs.push([each]);
  }
  return runs;
}

const year = ({ turn }) => html`<p class="turn-term"><time datetime=${turn.term.slice(0, 4)}>${term(turn.term)}</time></p>`;

const folded = (run) => html`
  <li class="turn turn-quiet">
    <p class="turn-term">${run.at(-1).turn.term.slice(0, 4)}–${run[0].turn.term.slice(-4)}</p>
    <div>
      <details class="more turn-folded">
        <summary>${count(run.length, "turn")} of which no article here speaks</summary>
        <ul class="turn-meetings">${run.map(({ turn }) => html`<li><a href=${entityAddress("chairmanships", turn)}>${turn.member.name}</a> <span class="quiet">${term(turn.term)}</span></li>`)}</ul>
      </details>
    </div>
  </li>`;

const shown = ({ turn, own, summit, promises, known }, most, current) => html`
  <li class="turn ${known ? "" : "turn-quiet"} ${turn.id === current?.id ? "turn-current" : ""}">
    ${year({ turn })}
    <div>
      <h3><a href=${entityAddress("chairmanships", turn)}>${turn.member.name}</a>${current && turn.term > current.term ? html` <span class="badge">To come</span>` : nothing}</h3>
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

function meeting(each) {
  const when = [date(each.date), each.place].filter(Boolean).join(", ");
  return html`<a href=${entityAddress("meetings", each)}>${each.title}</a>${when ? html` <span class="quiet">${when}</span>` : nothing}`;
}
