import { apiPath, get, getAll } from "../api.js";
import { html, nothing } from "../html.js";
import { date, turnName } from "../words.js";
import { entityAddress } from "../components/links.js";
import { quoteAddress, quoteInShort } from "../components/quote.js";
import { pageSide } from "../components/page-side.js";
import { pick } from "../components/pick.js";
import { request } from "../components/request.js";
import { figures, legend, scorecard, topicBar } from "../components/scorecard.js";
import { empty } from "../components/states.js";
import { status } from "../components/status.js";
import { topicName } from "../components/topics.js";

const [PROMISES, PRIORITIES, TOPICS] = ["Promises", "Priorities", "Promises by topic"];
const [PROGRESS, MEETINGS, DOCUMENTS] = ["How far its initiatives have come", "Meetings", "Documents"];
const anchor = (name) => name.toLowerCase().replaceAll(" ", "-");
const SIDES = { left: "First chair", right: "Second chair" };

export default {
  async load({ place: { query } }, signal) {
    const [chairmanships, initiatives] = await Promise.all([
      getAll("/chairmanships", { sort: "term,desc" }, signal),
      get("/initiatives", { size: 1, facets: "chairmanship" }, signal),
    ]);
    const [left, right] = pair(query, chairmanships, initiatives.facets.chairmanship);
    return { chairmanships, sides: left && right ? await Promise.all([side(left, signal), side(right, signal)]) : [] };
  },
  title: ({ sides }) => (sides.length ? sides.map(({ chair }) => turnName(chair)).join(" and ") : "Two chairs side by side"),
  summary: ({ sides }) => sides.map(({ chair, card }) => `${turnName(chair)}: ${card.initiatives} promised`).join("; "),
  render: ({ chairmanships, sides }, { ask, announce }) => html`
    <header class="view-head">
      <p class="eyebrow"><a href="/chairmanships">Chairmanships</a></p>
      <h1>Two chairs side by side</h1>
    </header>
    ${sides.length
      ? html`
          <div class="choose">
            ${Object.entries(SIDES).map(([name, label], index) =>
              pick(name, label, chairmanships.map((each) => [each.id, turnName(each)]), sides[index].chair.id, (id) => ask({ left: sides[0].chair.id, right: sides[1].chair.id, [name]: id })))}
          </div>
          <div class="page">
            <div class="page-main">${table(sides)}</div>
            ${pageSide({
              contents: [PROMISES, PRIORITIES, TOPICS, PROGRESS, MEETINGS, DOCUMENTS].map((name) => [anchor(name), name]),
              title: sides.map(({ chair }) => turnName(chair)).join(" and "), announce,
              also: sides.map(({ chair }) => request(apiPath(`/chairmanships/${encodeURIComponent(chair.id)}/scorecard`), announce, turnName(chair))),
            })}
          </div>`
      : empty("There are no two chairs to compare", "Fewer than two chairmanships are known.", html`<a class="button" href="/chairmanships">See all chairmanships</a>`)}`,
};

/** The chairs that were asked for; for one that wasn't, the one with most initiatives that is left. */
function pair({ left, right }, chairmanships, promised) {
  const known = [...promised.map(({ value }) => value), ...chairmanships.map(({ id }) => id)];
  const first = left || known.find((id) => id !== right);
  return [first, right || known.find((id) => id !== first)];
}

async function side(id, signal) {
  const path = `/chairmanships/${encodeURIComponent(id)}`;
  const chair = await get(path, {}, signal);
  const [card, meetings, documents] = await Promise.all([
    scorecard(id, signal),
    getAll("/meetings", { chairmanship: id, sort: "date" }, signal),
    getAll("/documents", { chairmanship: id, sort: "title" }, signal),
  ]);
  return { chair, card, meetings, documents };
}

/** Each measure has a row for its name and one with both chairs below it, so that there is room on a phone too. */
const table = (sides) => html`
  <table class="compare">
    <thead>
      <tr>${sides.map(({ chair }) => html`<th scope="col"><a href=${entityAddress("chairmanships", chair)}>${turnName(chair)}</a></th>`)}</tr>
    </thead>
    ${row(PROMISES, sides, ({ card }) => figures(card))}
    ${row("Ends", sides, ({ chair }) => date(chair.endsOn))}
    ${row("Summit", sides, ({ chair: { summit }, meetings }) => summit && linked("meetings")(meetings.find(({ id }) => id === summit.id) ?? summit))}
    ${priorities(sides)}
    ${topics(sides)}
    ${row(PROGRESS, sides, ({ card }) => list(card.byStatus, ({ value, count }) => html`${status(value)} <span class="quiet">${count}</span>`))}
    ${row(MEETINGS, sides, ({ meetings }) => list(meetings, linked("meetings")))}
    ${row(DOCUMENTS, sides, ({ documents }) => list(documents, linked("documents")))}
  </table>`;

/** What both named stands side by side, and first; what only one did, says so. */
function priorities(sides) {
  const of = ({ chair }, topic) => chair.priorities.find((each) => each.topic === topic);
  const all = [...new Set(sides.flatMap(({ chair }) => chair.priorities.map(({ topic }) => topic)))];
  const shared = (topic) => sides.every((each) => of(each, topic));
  all.sort((one, other) => shared(other) - shared(one) || one.localeCompare(other));
  return html`
    <tbody><tr><th scope="rowgroup" colspan="2" id=${anchor(PRIORITIES)}>${PRIORITIES}</th></tr></tbody>
    ${all.length === 0 ? html`<tbody><tr>${sides.map(() => html`<td><span class="quiet">Not stated</span></td>`)}</tr></tbody>` : nothing}
    ${all.map((topic) => html`
      <tbody class="compare-topic">
        <tr><th scope="rowgroup" colspan="2">${topicName(topic)} <span class="badge ${shared(topic) ? "badge-strong" : ""}">${shared(topic) ? "Both" : `Only ${turnName(sides.find((each) => of(each, topic)).chair)}`}</span></th></tr>
        <tr>${sides.map((each) => html`<td>${of(each, topic) ? html`<a href=${quoteAddress(of(each, topic).evidence[0])}>${quoteInShort(of(each, topic).evidence[0])}</a>` : html`<span class="quiet">Not among its priorities</span>`}</td>`)}</tr>
      </tbody>`)}`;
}

const row = (name, sides, cell) => html`
  <tbody>
    <tr><th scope="rowgroup" colspan="2" id=${anchor(name)}>${name}</th></tr>
    <tr>${sides.map((each) => html`<td>${cell(each) || html`<span class="quiet">Not stated</span>`}</td>`)}</tr>
  </tbody>`;

function topics(sides) {
  const all = Object.fromEntries(sides.flatMap(({ card }) => card.byTopic.map(({ value, label }) => [value, label])));
  const of = ({ card }, topic) => card.byTopic.find(({ value }) => value === topic);
  const most = Math.max(1, ...sides.flatMap(({ card }) => card.byTopic.map(({ count }) => count)));
  const listed = Object.entries(all).sort(([one], [other]) => total(other) - total(one));
  function total(topic) {
    return sides.reduce((sum, each) => sum + (of(each, topic)?.count ?? 0), 0);
  }
  return listed.length === 0
    ? nothing
    : html`
        <tbody><tr><th scope="rowgroup" colspan="2" id=${anchor(TOPICS)}>${TOPICS} ${legend()}</th></tr></tbody>
        ${listed.map(([topic, label]) => html`
          <tbody class="compare-topic">
            <tr><th scope="rowgroup" colspan="2">${label}</th></tr>
            <tr>${sides.map((each) => html`<td>${of(each, topic) ? topicBar(of(each, topic), most) : html`<span class="quiet">None</span>`}</td>`)}</tr>
          </tbody>`)}`;
}

const list = (entities, line) => (entities.length ? html`<ul>${entities.map((each) => html`<li>${line(each)}</li>`)}</ul>` : null);

const linked = (resource) => (each) => html`<a href=${entityAddress(resource, each)}>${each.title}</a>${each.date ? html` <span class="quiet">${date(each.date)}</span>` : nothing}`;
