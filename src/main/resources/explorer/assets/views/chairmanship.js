import { apiPath, get, getAll } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { date, sentence, turnName, words } from "../words.js";
import { entityAddress } from "../components/links.js";
import { quote, quotes, quoteAddress } from "../components/quote.js";
import { request } from "../components/request.js";
import { charts, figures, priorityTold, scorecard } from "../components/scorecard.js";
import { empty } from "../components/states.js";
import { status } from "../components/status.js";

export default {
  async load({ place: { params: { id } } }, signal) {
    const path = `/chairmanships/${encodeURIComponent(id)}`;
    // First, as a filter by a chair that there isn't would be refused for another reason.
    const chair = await get(path, {}, signal);
    const [card, initiatives, meetings, documents] = await Promise.all([
      scorecard(id, signal),
      getAll("/initiatives", { chairmanship: id, sort: "status,desc" }, signal),
      getAll("/meetings", { chairmanship: id, sort: "date" }, signal),
      getAll("/documents", { chairmanship: id, sort: "title" }, signal),
    ]);
    const told = [chair, ...initiatives].flatMap(({ evidence }) => evidence.map(({ article }) => article));
    const articles = told.length ? await getAll("/articles", { article: [...new Set(told)] }, signal) : [];
    return { path, chair, card, initiatives, meetings, documents, titles: Object.fromEntries(articles.map(({ id, title }) => [id, title])) };
  },
  title: ({ chair }) => turnName(chair),
  render(data, { announce }) {
    const { path, chair, card, initiatives, meetings, documents } = data;
    const known = initiatives.length || meetings.length || documents.length || chair.priorities.length;
    return html`
      <article>
        <header class="view-head">
          <p class="eyebrow"><a href="/chairmanships">Chairmanships</a></p>
          <h1>${turnName(chair)}</h1>
          ${facts(data)}
          <p class="view-ways">
            ${known ? html`<a class="button button-quiet" href=${`${entityAddress("chairmanships", chair)}/relations`}>See how it all belongs together</a>` : nothing}
            <a class="button button-quiet" href=${address("/chairmanships/compare", { left: chair.id })}>Compare with another chair</a>
          </p>
        </header>
        ${known
          ? html`${outcome(card)}${priorities(data)}${steps(data)}
              ${listed("Initiatives", "initiatives", initiatives, initiativeLine)}
              ${listed("Meetings", "meetings", meetings, placed("meetings"))}
              ${listed("Documents", "documents", documents, placed("documents"))}`
          : empty("No article speaks of this chair yet", "The turn itself comes from a reference table. Once an article about it is read, its promises stand here.", html`<a class="button" href="/chairmanships">See all chairmanships</a>`)}
        <div class="take-away">${request(apiPath(path), announce)}${request(apiPath(`${path}/scorecard`), announce, "its scorecard")}</div>
      </article>`;
  },
};

function facts({ chair, meetings, titles }) {
  const summit = chair.summit && (meetings.find(({ id }) => id === chair.summit.id) ?? chair.summit);
  const place = summit && entityAddress("meetings", summit);
  const [first] = chair.evidence;
  const rows = [
    ["Member", html`<a href=${entityAddress("members", chair.member)}>${chair.member.name}</a>`],
    ["Began", date(chair.startsOn)],
    ["Ends", date(chair.endsOn)],
    ["Summit", summit && html`${place ? html`<a href=${place}>${summit.title}</a>` : summit.title}${summit.place || summit.date ? ` (${[summit.place, date(summit.date)].filter(Boolean).join(", ")})` : ""}`],
    ["Known from", first ? html`<a href=${quoteAddress(first)}>${titles[first.article] ?? first.article}</a>` : "a reference table"],
  ];
  return html`<dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const outcome = (card) => html`
  <section class="section" aria-labelledby="outcome">
    <h2 id="outcome">What it promised, and what became of it</h2>
    ${card.initiatives ? html`${figures(card)}${charts(card)}` : html`<p>No article names an initiative of this chair.</p>`}
  </section>`;

function priorities({ path, chair, card, titles }) {
  const came = Object.fromEntries(card.priorities.map((priority) => [priority.topic, priority]));
  return html`
    <section class="section" aria-labelledby="priorities">
      <h2 id="priorities">Priorities</h2>
      ${chair.priorities.length
        ? html`
            <ul class="priorities">
              ${chair.priorities.map(({ topic, ...told }) => html`
                <li class="priority">
                  <h3><a href=${address("/initiatives", { chairmanship: chair.id, topic })}>${sentence(words(topic))}</a></h3>
                  <p class="quiet">${came[topic] ? priorityTold(came[topic]) : ""}</p>
                  ${quotes(told, titles, apiPath(`${path}/evidence`, { property: "priorities" }))}
                </li>`)}
            </ul>`
        : html`<p>No article names its priorities.</p>`}
    </section>`;
}

const steps = ({ card, titles }) =>
  card.steps.length
    ? html`
        <section class="section" aria-labelledby="steps">
          <h2 id="steps">Steps forward</h2>
          <ol class="moves">
            ${card.steps.map(({ initiative, from, to, evidence }) => html`
              <li>
                <h3><a href=${entityAddress("initiatives", initiative)}>${initiative.title}</a></h3>
                <p class="move">${status(from)} <span aria-hidden="true">→</span><span class="visually-hidden">then</span> ${status(to)}</p>
                ${quote(evidence, titles)}
              </li>`)}
          </ol>
        </section>`
    : nothing;

const listed = (title, id, entities, line) =>
  entities.length
    ? html`
        <section class="section" aria-labelledby=${id}>
          <h2 id=${id}>${title}</h2>
          <ul class="lines">${entities.map((each) => html`<li>${line(each)}</li>`)}</ul>
        </section>`
    : nothing;

const initiativeLine = (each) => html`
  <a href=${entityAddress("initiatives", each)}>${each.title}</a>
  <span class="line-note">${each.type ? html`<span class="quiet">${sentence(words(each.type))}</span>` : nothing}${status(each.status)}</span>`;

const placed = (resource) => (each) => {
  const place = entityAddress(resource, each);
  const note = [each.type && sentence(words(each.type)), each.body?.name, date(each.date ?? each.period), each.place].filter(Boolean).join(" · ");
  return html`${place ? html`<a href=${place}>${each.title}</a>` : each.title}${note ? html`<span class="line-note quiet">${note}</span>` : nothing}`;
};
