import { apiPath, get, getAll } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { date, turnName, words } from "../words.js";
import { links } from "../components/entity-list.js";
import { evidenceList } from "../components/evidence-list.js";
import { facts } from "../components/facts.js";
import { isReversal } from "../components/history.js";
import { entityAddress } from "../components/links.js";
import { pageSide } from "../components/page-side.js";
import { reloading } from "../components/putting-right.js";
import { quote, quoteAddress, quotes } from "../components/quote.js";
import { request } from "../components/request.js";
import { charts, figures, priorityTold, scorecard } from "../components/scorecard.js";
import { sourceName, sourcesOf } from "../components/sources.js";
import { empty } from "../components/states.js";
import { statements } from "../components/statements.js";
import { status } from "../components/status.js";
import { topicName } from "../components/topics.js";
import { commonNames, propertyName } from "../components/values.js";

export default {
  async load({ place: { params: { id } } }, signal) {
    const path = `/chairmanships/${encodeURIComponent(id)}`;
    // First, as a filter by a chair that there isn't would be refused for another reason.
    const chair = await get(path, {}, signal);
    const [card, claims, names, ...own] = await Promise.all([
      scorecard(id, signal),
      get(`${path}/statements`, { size: 100 }, signal),
      commonNames(signal),
      getAll("/initiatives", { chairmanship: id, sort: "status,desc" }, signal),
      getAll("/meetings", { chairmanship: id, sort: "date" }, signal),
      getAll("/documents", { chairmanship: id, sort: "title" }, signal),
    ]);
    const [initiatives, meetings, documents] = own;
    const evidence = [...chair.evidence, ...chair.priorities.flatMap((each) => each.evidence), ...card.steps.map((each) => each.evidence), ...claims.content.map((each) => each.evidence)];
    return { path, chair, card, claims: claims.content, names, initiatives, meetings, documents, sources: await sourcesOf(evidence, signal) };
  },
  title: ({ chair }) => turnName(chair),
  render(data, actor) {
    const { announce } = actor;
    const { path, chair, card, claims, names, initiatives, meetings, documents, sources } = data;
    const linked = initiatives.length || meetings.length || documents.length;
    const known = linked || chair.evidence.length;
    const sections = [
      ["outcome", "What it promised, and what became of it", card.initiatives ? html`${figures(card)}${charts(card)}` : html`<p>No article names an initiative of this chair.</p>`],
      ["priorities", "Priorities", priorities(data)],
      ["steps", "Steps, by date", dated(data)],
      ["undated", "Statuses of unknown date", undated(data)],
      ["initiatives", "Initiatives", initiatives.length ? links("initiatives", initiatives) : nothing],
      ["meetings", "Meetings", meetings.length ? links("meetings", meetings) : nothing],
      ["documents", "Documents", documents.length ? links("documents", documents) : nothing],
      ["words", "In the articles' words", chair.evidence.length ? evidenceList({ path, entity: chair, sources }, actor) : nothing],
      ["claims", "Who says what", claims.length ? statements(claims, { sources, names, disputed: chair.disputed, changed: reloading(actor) }) : nothing],
    ].filter(([, , content]) => content !== nothing);
    return html`
      <div class="page">
        <article class="page-main">
          <header class="view-head">
            <p class="eyebrow"><a href="/chairmanships">Chairmanships</a></p>
            <h1>${turnName(chair)}</h1>
            ${facts(rows(data))}
            ${chair.disputed.length ? html`<p class="notice">Articles disagree on ${chair.disputed.map((each) => propertyName(each).toLowerCase()).join(", ")}: see <a href="#claims">who says what</a>.</p>` : nothing}
            <p class="view-ways">
              ${linked ? html`<a class="button button-quiet" href=${`${entityAddress("chairmanships", chair)}/relations`}>See how it all belongs together</a>` : nothing}
              <a class="button button-quiet" href=${address("/chairmanships/compare", { left: chair.id })}>Compare with another chair</a>
              <a class="button button-quiet" href=${address("/changes", { chairmanship: chair.id })}>What changed about it</a>
            </p>
          </header>
          ${known
            ? sections.map(([id, title, content]) => html`<section class="section" aria-labelledby=${id}><h2 id=${id}>${title}</h2>${content}</section>`)
            : empty("No article speaks of this chair yet", "The turn itself comes from a reference table. Once an article about it is read, its promises stand here.", html`<a class="button" href="/chairmanships">See all chairmanships</a>`)}
        </article>
        ${pageSide({ contents: known ? sections : [], path, title: turnName(chair), announce, also: request(apiPath(`${path}/scorecard`), announce, "its scorecard") })}
      </div>`;
  },
};

function rows({ chair, meetings, sources }) {
  const summit = chair.summit && (meetings.find(({ id }) => id === chair.summit.id) ?? chair.summit);
  const [first] = chair.evidence;
  return [
    ["Member", html`<a href=${entityAddress("members", chair.member)}>${chair.member.name}</a>`],
    ["Began", date(chair.startsOn)],
    ["Ends", date(chair.endsOn)],
    ["Summit", summit && html`<a href=${entityAddress("meetings", summit)}>${summit.title}</a>${summit.place || summit.date ? ` (${[summit.place, date(summit.date)].filter(Boolean).join(", ")})` : ""}`],
    ["Known from", first ? html`<a href=${quoteAddress(first)}>${sourceName(sources[first.article], first.article)}</a>` : "a reference table"],
  ];
}

function priorities({ path, chair, card, sources }) {
  const came = Object.fromEntries(card.priorities.map((priority) => [priority.topic, priority]));
  return chair.priorities.length
    ? html`
        <ul class="priorities">
          ${chair.priorities.map(({ topic, ...told }) => html`
            <li class="priority">
              <h3><a href=${address("/initiatives", { chairmanship: chair.id, topic })}>${topicName(topic)}</a></h3>
              <p class="quiet">${came[topic] ? priorityTold(came[topic]) : ""}</p>
              ${quotes(told, sources, apiPath(`${path}/evidence`, { property: "priorities" }), `Priority: ${topicName(topic)}`)}
            </li>`)}
        </ul>`
    : html`<p>No article names its priorities.</p>`;
}

const title = (initiative) => html`<h3><a href=${entityAddress("initiatives", initiative)}>${initiative.title}</a></h3>`;

/** What is said later is shown to follow; what isn't dated isn't. */
function dated({ card: { steps }, sources }) {
  const known = steps.filter(({ assertedOn }) => assertedOn).sort((one, other) => one.assertedOn.localeCompare(other.assertedOn));
  if (known.length === 0) return nothing;
  return html`
    <ol class="moves">
      ${known.map(({ initiative, from, to, assertedOn, evidence }) => html`
        <li>
          ${title(initiative)}
          <p class="move">${status(from)} <span aria-hidden="true">→</span><span class="visually-hidden">then</span> ${status(to)} <span class="quiet">reported ${date(assertedOn)}</span>${isReversal(from, to) ? html` <span class="badge badge-warn">Less far than reported before</span>` : nothing}</p>
          ${quote(evidence, sources, `Status: ${words(to)}`)}
        </li>`)}
    </ol>`;
}

function undated({ card: { steps }, sources }) {
  const unknown = Object.values(Object.groupBy(steps.filter(({ assertedOn }) => !assertedOn), ({ initiative }) => initiative.id));
  if (unknown.length === 0) return nothing;
  return html`
    <p class="quiet">Articles report several statuses of these, and don't say when they were published: which came first can't be told.</p>
    <ul class="moves">
      ${unknown.map((some) => html`
        <li>
          ${title(some[0].initiative)}
          <p class="move">${[some[0].from, ...some.map(({ to }) => to)].map(status)}</p>
          ${quote(some.at(-1).evidence, sources, `Status: ${words(some.at(-1).to)}`)}
        </li>`)}
    </ul>`;
}
