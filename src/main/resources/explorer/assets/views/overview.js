import { get, getAll } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count, date, moment, term } from "../words.js";
import { links } from "../components/entity-list.js";
import { hits } from "../components/hits.js";
import { entityAddress } from "../components/links.js";
import { RESOURCES } from "../components/resources.js";
import { searchField } from "../components/search-field.js";
import { sourceName } from "../components/sources.js";
import { empty } from "../components/states.js";
import { timeline } from "../components/timeline.js";
import { topicName } from "../components/topics.js";

const COUNTED = ["initiatives", "chairmanships", "meetings", "documents", "people", "organizations", "members", "articles"];
const total = (path, signal) => get(path, { size: 1 }, signal).then(({ page }) => page.totalElements);

export default {
  async load({ place }, signal) {
    const q = place.query.q ?? "";
    const [found, home, numbers, initiatives, chairmanships, current, meetings, disputed] = await Promise.all([
      q ? get("/search", { q, size: 8 }, signal) : null,
      get("", {}, signal),
      Promise.all(COUNTED.map((kind) => total(`/${kind}`, signal))),
      get("/initiatives", { size: 1, facets: "chairmanship" }, signal),
      getAll("/chairmanships", { sort: "term,desc" }, signal),
      get("/chairmanships", { current: true, size: 1 }, signal),
      getAll("/meetings", { sort: "date", fields: "id,title,date,earliest,latest,place,chairmanship" }, signal),
      get("/initiatives", { disputed: true, size: 1, fields: "id" }, signal),
    ]);
    const [now = chairmanships[0]] = current.content;
    return {
      found, meetings, current: now,
      chairmanships: chairmanships.filter(({ term: turn }) => turn <= now.term), // turns to come say little here
      counts: COUNTED.map((kind, index) => [kind, numbers[index]]),
      promised: Object.fromEntries(initiatives.facets.chairmanship.map(({ value, count }) => [value, count])),
      disputed: disputed.page.totalElements,
      latest: await latestChange(home.revision, signal),
    };
  },
  summary: ({ found }) => (found ? `${count(found.page.totalElements, "result")}` : ""),
  render: (data, { place, ask }) => html`
    <section class="hero">
      <h1>What each chair of the SCO promised, and what became of it</h1>
      <p class="lead">Initiatives, meetings and documents of the Shanghai Cooperation Organization's chairmanships, each with the exact words of the article that it was read from. <a href="/methods">How this is made</a></p>
      ${searchField({
        id: "search", label: "Search everything", placeholder: "A topic, a place, a person …",
        asked: place.query.q ?? "", traversed: place.how === "traverse",
        ask: (q) => ask({ q }, { replace: true }),
      })}
      ${data.found ? results(data.found, place.query.q) : nothing}
    </section>
    ${counts(data.counts)}
    <div class="overview">
      <section aria-labelledby="timeline">
        <h2 id="timeline">Chairmanships</h2>
        ${timeline(data)}
      </section>
      <div class="overview-side">
        ${data.current ? chair(data.current, data.meetings) : nothing}
        ${data.latest ? changed(data.latest) : nothing}
        ${data.disputed ? html`<section class="panel" aria-labelledby="disputed"><h2 id="disputed">Where articles disagree</h2><p>On ${count(data.disputed, "initiative")}. <a href="/disagreements">See who says what</a></p></section>` : nothing}
      </div>
    </div>`,
};

/** What the last revision brought, and from which article. */
async function latestChange(revision, signal) {
  if (revision === 0) return null;
  const { content: changes, page } = await get("/changes", { since: revision - 1, size: 100 }, signal);
  const article = changes.find((change) => change.article)?.article;
  const [articles, initiatives] = article
    ? await Promise.all([get("/articles", { id: article, size: 1 }, signal), get("/initiatives", { article, size: 5 }, signal)])
    : [];
  return { revision, changes, total: page.totalElements, article: articles?.content[0], initiatives: initiatives?.content ?? [] };
}

const results = (found, q) =>
  found.content.length === 0
    ? empty(`Nothing speaks of “${q}”`, html`Try fewer or more general words, or <a href=${address("/search", { q })}>look for the nearest spelling</a>.`)
    : html`
        ${hits(found.content)}
        <p><a href=${address("/search", { q })}>${found.page.totalElements > found.content.length ? `All ${found.page.totalElements} results, by kind and topic` : "The same in the search, by kind and topic"}</a></p>`;

const counts = (numbers) => html`
  <section aria-label="What is in here">
    <ul class="counts">
      ${numbers.map(([kind, number]) => html`<li><a href="/${kind}"><strong>${number.toLocaleString("en")}</strong> ${RESOURCES[kind][number === 1 ? "one" : "many"].toLowerCase()}</a></li>`)}
    </ul>
  </section>`;

/** Whether a turn has surely not ended yet; where its end isn't known, its summit tells. */
function lasts(turn, meetings) {
  const summit = meetings.find(({ id }) => id === turn.summit?.id);
  const end = lastDay(turn.endsOn) ?? summit?.latest;
  return { end, ended: end ? end < new Date().toISOString().slice(0, 10) : null, summit };
}

const lastDay = (edtf) => (edtf && /^\d{4}-\d\d-\d\d$/.test(edtf.split("/").at(-1)) ? edtf.split("/").at(-1) : null);

function chair(current, meetings) {
  const { end, ended, summit } = lasts(current, meetings);
  const until = current.endsOn ? `until ${date(current.endsOn)}` : summit?.date ? `until its summit, ${date(summit.date)}` : "until its summit, whose date isn't known here";
  return html`
    <section class="panel" aria-labelledby="current">
      <h2 id="current">${ended === false ? "In the chair now" : "Last known in the chair"}</h2>
      <p class="chair-name"><a href=${entityAddress("chairmanships", current)}>${current.member.name}</a></p>
      <p class="quiet">${term(current.term)}, ${until}</p>
      ${ended ? html`<p>That has passed: who took over, nothing here says yet.</p>` : end ? nothing : html`<p>Whether that has passed can't be told.</p>`}
      ${current.priorities.length
        ? html`<h3>Its priorities</h3>
            <ul class="chips">
              ${current.priorities.map(({ topic }) => html`<li><a class="chip" href=${address("/initiatives", { chairmanship: current.id, topic })}>${topicName(topic)}</a></li>`)}
            </ul>`
        : html`<p>No article here names its priorities yet.</p>`}
    </section>`;
}

function changed({ revision, changes, total: number, article, initiatives }) {
  return html`
    <section class="panel" aria-labelledby="changed">
      <h2 id="changed">Changed last</h2>
      <p class="quiet">Revision ${revision}, ${changes.length ? moment(changes[0].at) : ""}</p>
      ${article ? html`<p>Read from <a href=${entityAddress("articles", article)}>${sourceName(article)}</a></p>` : nothing}
      ${initiatives.length ? links("initiatives", initiatives) : nothing}
      <p><a href=${address("/changes", { since: String(revision - 1) })}>${count(number, "entry", "entries")} in all</a> · <a href="/changes">Everything that changed</a></p>
    </section>`;
}
