import { apiPath, get, getAll } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count, date, sentence, term, turnName, words } from "../words.js";
import { entityAddress } from "../components/links.js";
import { quote, quoteAddress } from "../components/quote.js";
import { request } from "../components/request.js";
import { statements } from "../components/statements.js";
import { status } from "../components/status.js";

const RELATED = { documents: "Documents", meetings: "Meetings", organizations: "Organizations" };

export default {
  async load({ place: { params } }, signal) {
    const path = `/initiatives/${encodeURIComponent(params.id)}`;
    const [initiative, claims, members, turns] = await Promise.all([
      get(path, {}, signal),
      get(`${path}/statements`, { size: 100 }, signal).then(({ content }) => content),
      getAll("/members", {}, signal),
      getAll("/chairmanships", {}, signal),
    ]);
    const articles = [...new Set(initiative.evidence.map(({ article }) => article))];
    const [told, ...related] = await Promise.all([
      articles.length ? getAll("/articles", { article: articles }, signal) : [],
      ...Object.keys(RELATED).map((resource) =>
        Promise.all(initiative[resource].map(({ id }) => get(`/${resource}/${encodeURIComponent(id)}`, {}, signal)))),
    ]);
    return {
      path, initiative, claims,
      titles: Object.fromEntries(told.map(({ id, title }) => [id, title])),
      related: Object.fromEntries(Object.keys(RELATED).map((resource, index) => [resource, related[index]])),
      names: {
        proposedBy: Object.fromEntries(members.map(({ code, name }) => [code, name])),
        chairmanship: Object.fromEntries(turns.map((turn) => [turn.id, turnName(turn)])),
      },
    };
  },
  title: ({ initiative }) => initiative.title,
  render: ({ path, initiative, claims, titles, related, names }, { announce }) => html`
    <article>
      <header class="view-head">
        <p class="eyebrow"><a href="/initiatives">Initiatives</a></p>
        <h1>${initiative.title}</h1>
        <p class="view-status">${status(initiative.status)}</p>
        ${facts(initiative, names)}
      </header>
      <section class="section" aria-labelledby="history">
        <h2 id="history">How far it has come</h2>
        ${initiative.history.length ? history(initiative.history, titles) : html`<p>No article says how far it has come.</p>`}
      </section>
      ${Object.entries(RELATED).map(([resource, title]) => (related[resource].length ? relatedTo(title, resource, related[resource]) : nothing))}
      <section class="section" aria-labelledby="claims">
        <h2 id="claims">Who says what</h2>
        ${statements(claims, titles, (property, value) => readable(property, value, names, initiative))}
      </section>
      <div class="take-away">${request(apiPath(path), announce)}${request(apiPath(`${path}/statements`), announce, "who says what")}${request(apiPath(`${path}/evidence`), announce, count(initiative.evidenceCount, "quote"))}</div>
    </article>`,
};

function facts({ type, proposedBy, chairmanship, period, place, topics }, names) {
  const rows = [
    ["Type", type && sentence(words(type))],
    ["Proposed by", proposedBy && html`<a href=${address("/initiatives", { proposedBy: proposedBy.code })}>${proposedBy.name}</a>`],
    ["Chairmanship", chairmanship && html`<a href=${entityAddress("chairmanships", chairmanship)}>${names.chairmanship[chairmanship.id] ?? term(chairmanship.term)}</a>`],
    ["Period", date(period)],
    ["Place", place],
    ["Topics", topics.length ? topics.map((topic, index) => html`${index ? ", " : ""}<a href=${address("/initiatives", { topic })}>${sentence(words(topic))}</a>`) : null],
  ];
  return html`<dl class="facts">${rows.filter(([, value]) => value).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const history = (steps, titles) => html`
  <ol class="history">
    ${steps.map((step, index) => html`
      <li class=${index === steps.length - 1 ? "step step-last" : "step"}>
        <p class="step-head">${status(step.status)} <span class="quiet">${step.assertedOn ? `as of ${date(step.assertedOn)}` : "undated"}</span></p>
        ${quote(step.evidence, titles)}
      </li>`)}
  </ol>`;

const relatedTo = (title, resource, entities) => html`
  <section class="section" aria-labelledby=${resource}>
    <h2 id=${resource}>${title}</h2>
    <ul class="related">
      ${entities.map((entity) => {
        const note = [entity.type && sentence(words(entity.type)), entity.abbreviation, date(entity.date ?? entity.period), entity.place].filter(Boolean).join(" · ");
        const [evidence] = entity.evidence;
        return html`<li><strong>${entity.title ?? entity.name}</strong>${note ? html` <span class="quiet">${note}</span>` : nothing}${evidence ? html` <a class="related-place" href=${quoteAddress(evidence)}>In the article<span class="visually-hidden">: ${entity.title ?? entity.name}</span></a>` : nothing}</li>`;
      })}
    </ul>
  </section>`;

/** A statement's value as a person reads it: ids as names, names of kinds as words. */
function readable(property, value, names, initiative) {
  if (names[property]) return names[property][value] ?? value;
  if (property === "period") return date(value);
  if (["status", "type", "topics"].includes(property)) return sentence(words(value));
  return initiative[property]?.find?.(({ id }) => id === value)?.title ?? value;
}
