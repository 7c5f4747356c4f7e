import { get, getAll } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count, date, moment, sentence, term, words } from "../words.js";
import { hits } from "../components/hits.js";
import { entityAddress } from "../components/links.js";
import { searchField } from "../components/search-field.js";
import { empty } from "../components/states.js";
import { timeline } from "../components/timeline.js";

const total = (path, signal) => get(path, { size: 1 }, signal).then(({ page }) => page.totalElements);

export default {
  async load({ place }, signal) {
    const q = place.query.q ?? "";
    const [found, home, members, documents, articles, initiatives, chairmanships, current, meetings] = await Promise.all([
      q ? get("/search", { q, size: 8 }, signal) : null,
      get("", {}, signal),
      total("/members", signal),
      total("/documents", signal),
      total("/articles", signal),
      get("/initiatives", { size: 1, facets: "chairmanship" }, signal),
      getAll("/chairmanships", { sort: "term,desc" }, signal),
      get("/chairmanships", { current: true, size: 1 }, signal),
      getAll("/meetings", { sort: "date" }, signal),
    ]);
    return {
      found, members, documents, articles, chairmanships, meetings,
      initiatives: initiatives.page.totalElements,
      promised: Object.fromEntries(initiatives.facets.chairmanship.map(({ value, count }) => [value, count])),
      current: current.content[0],
      latest: await latestChange(home.revision, signal),
    };
  },
  summary: ({ found }) => (found ? `${count(found.page.totalElements, "result")}` : ""),
  render: (data, { place, ask }) => html`
    <section class="hero">
      <h1>What each chair of the SCO promised, and what became of it</h1>
      <p class="lead">Initiatives, meetings and documents of the Shanghai Cooperation Organization's chairmanships, each with the exact words of the article that it was read from.</p>
      ${searchField({
        id: "search", label: "Search everything", placeholder: "A topic, a place, a person …",
        asked: place.query.q ?? "", traversed: place.how === "traverse",
        ask: (q) => ask({ q }, { replace: true }),
      })}
      ${data.found ? results(data.found, place.query.q) : nothing}
    </section>
    ${counts(data)}
    <div class="overview">
      <section aria-labelledby="timeline">
        <h2 id="timeline">Chairmanships</h2>
        ${timeline(data)}
      </section>
      <div class="overview-side">
        ${data.current ? chair(data.current) : nothing}
        ${data.latest ? changed(data.latest) : nothing}
      </div>
    </div>`,
};

/** What the last revision brought, and from which article. */
async function latestChange(revision, signal) {
  if (revision === 0) return null;
  const changes = await getAll("/changes", { since: revision - 1 }, signal);
  const article = changes.find((change) => change.article)?.article;
  const [articles, initiatives] = article
    ? await Promise.all([get("/articles", { article, size: 1 }, signal), get("/initiatives", { article, size: 5 }, signal)])
    : [];
  return { revision, changes, article: articles?.content[0], initiatives: initiatives?.content ?? [] };
}

const results = (found, q) =>
  found.content.length === 0
    ? empty(`Nothing speaks of “${q}”`, "Try fewer or more general words; one typing mistake in a word is forgiven.")
    : html`
        ${hits(found.content)}
        ${found.page.totalElements > found.content.length
          ? html`<p class="quiet">The best ${found.content.length} of ${found.page.totalElements}. <a href=${address("/initiatives", { q })}>Initiatives with these words</a></p>`
          : nothing}`;

const counts = ({ members, chairmanships, initiatives, documents, meetings, articles }) => html`
  <section aria-label="What is in here">
    <ul class="counts">
      ${[
        [initiatives, "initiative", "/initiatives"],
        [chairmanships.length, "chairmanship", "/chairmanships"],
        [meetings.length, "meeting"],
        [documents, "document"],
        [members, "country", null, "countries"],
        [articles, "article", "/articles"],
      ].map(([number, one, to, many = `${one}s`]) => {
        const inner = html`<strong>${number.toLocaleString("en")}</strong> ${number === 1 ? one : many}`;
        return html`<li>${to ? html`<a href=${to}>${inner}</a>` : inner}</li>`;
      })}
    </ul>
  </section>`;

const chair = (current) => html`
  <section class="panel" aria-labelledby="current">
    <h2 id="current">In the chair now</h2>
    <p class="chair-name"><a href=${entityAddress("chairmanships", current)}>${current.member.name}</a></p>
    <p class="quiet">${term(current.term)}${current.endsOn ? `, until ${date(current.endsOn)}` : ""}</p>
    ${current.priorities.length
      ? html`<h3>Its priorities</h3>
          <ul class="chips">
            ${current.priorities.map(({ topic }) => html`<li><a class="chip" href=${address("/initiatives", { chairmanship: current.id, topic })}>${sentence(words(topic))}</a></li>`)}
          </ul>`
      : html`<p>No article here names its priorities yet.</p>`}
  </section>`;

function changed({ revision, changes, article, initiatives }) {
  const kinds = Object.entries(Object.groupBy(changes, ({ change }) => change));
  return html`
    <section class="panel" aria-labelledby="changed">
      <h2 id="changed">Changed last</h2>
      <p class="quiet">Revision ${revision}, ${changes.length ? moment(changes[0].at) : ""}</p>
      ${article ? html`<p>Read from <a href=${entityAddress("articles", article)}>${article.title}</a></p>` : nothing}
      <p>${kinds.map(([kind, some]) => `${count(some.length, "entry", "entries")} ${kind}`).join(", ")}</p>
      ${initiatives.length
        ? html`<ul class="links">${initiatives.map((each) => html`<li><a href=${entityAddress("initiatives", each)}>${each.title}</a></li>`)}</ul>`
        : nothing}
    </section>`;
}
