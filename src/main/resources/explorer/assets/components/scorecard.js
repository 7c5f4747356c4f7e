// What a chair promised and what became of it: figures, bars, and the same figures as tables.
import { get } from "../api.js";
import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { count, sentence, words } from "../words.js";
import { status } from "./status.js";

const FURTHER = { adopted: ["adopted", "completed"], completed: ["completed"] };

/** The API's scorecard, with how many initiatives are adopted or completed, and how many of them completed, in all and by topic. */
export async function scorecard(id, signal) {
  const [card, ...counted] = await Promise.all([
    get(`/chairmanships/${encodeURIComponent(id)}/scorecard`, {}, signal),
    ...Object.values(FURTHER).map((status) =>
      get("/initiatives", { chairmanship: id, status, facets: "topic", size: 1 }, signal)),
  ]);
  const [adopted, completed] = counted.map(({ page, facets }) => ({
    number: page.totalElements,
    of: Object.fromEntries(facets.topic.map(({ value, count }) => [value, count])),
  }));
  return {
    ...card,
    adopted: adopted.number,
    completed: completed.number,
    byTopic: card.byTopic.map((topic) => ({ ...topic, adopted: adopted.of[topic.value] ?? 0, completed: completed.of[topic.value] ?? 0 })),
  };
}

/** The three figures that say most. */
export const figures = ({ initiatives, adopted, completed }) => html`
  <ul class="counts figures">
    <li><strong>${initiatives.toLocaleString("en")}</strong> promised</li>
    <li><strong>${adopted.toLocaleString("en")}</strong> adopted or completed</li>
    <li><strong>${completed.toLocaleString("en")}</strong> of them completed</li>
  </ul>`;

/** What a bar of a topic says in words. */
const told = ({ count: promised, adopted, completed }) =>
  `${promised} promised${adopted ? `, ${adopted} adopted or completed` : ""}${completed ? `, ${completed} of them completed` : ""}`;

/** One topic's bar: outlined for what was promised, filled for what was adopted, of `most`. */
export const topicBar = (topic, most) => html`
  <span class="track" aria-hidden="true"><span class="promised" .style=${`--share: ${topic.count / most}`}><span class="adopted" .style=${`--share: ${topic.adopted / topic.count}`}></span><span class="completed" .style=${`--share: ${topic.completed / topic.count}`}></span></span></span>
  <span class="bar-figure">${told(topic)}</span>`;

/** Bars by topic and by status, each leading to its initiatives, and the figures as tables. */
export function charts({ chairmanship, initiatives, byTopic, byStatus }) {
  const most = Math.max(...byTopic.map(({ count }) => count));
  const stated = byStatus.reduce((sum, { count }) => sum + count, 0);
  const to = (filter) => address("/initiatives", { chairmanship: chairmanship.id, ...filter });
  return html`
    <div class="charts">
      <div>
        <h3 id="by-topic">By topic</h3>
        ${byTopic.length
          ? html`
              <ul class="bars" aria-labelledby="by-topic">
                ${byTopic.map((topic) => html`<li><a href=${to({ topic: topic.value })}>${topic.label}</a>${topicBar(topic, most)}</li>`)}
              </ul>
              ${legend()}`
          : html`<p class="quiet">None of them has a topic.</p>`}
      </div>
      <div>
        <h3 id="by-status">By status</h3>
        <ul class="bars" aria-labelledby="by-status">
          ${byStatus.map(({ value, count: some }) => html`<li><a href=${to({ status: value })}>${status(value)}</a><span class="track" aria-hidden="true"><span class="stands status-${value}" .style=${`--share: ${some / initiatives}`}></span></span><span class="bar-figure">${some} of ${initiatives}</span></li>`)}
          ${stated < initiatives ? html`<li>${status(null)}<span class="track" aria-hidden="true"><span class="stands" .style=${`--share: ${1 - stated / initiatives}`}></span></span><span class="bar-figure">${initiatives - stated} of ${initiatives}</span></li>` : nothing}
        </ul>
      </div>
    </div>
    <details class="more">
      <summary>The same figures as tables</summary>
      ${byTopic.length
        ? figuresTable("Initiatives by topic", ["Topic", "Promised", "Adopted or completed", "Of them completed"],
            byTopic.map(({ label, count: promised, adopted, completed }) => [label, promised, adopted, completed]))
        : nothing}
      ${figuresTable("Initiatives by status", ["Status", "Initiatives"], byStatus.map(({ value, count: some }) => [sentence(words(value)), some]))}
      <p class="quiet">An initiative with several topics counts in each.</p>
    </details>`;
}

export const legend = () => html`
  <p class="legend" aria-hidden="true"><span><span class="promised"></span>Promised</span><span><span class="adopted"></span>Adopted</span><span><span class="completed"></span>Completed</span></p>`;

const figuresTable = (caption, columns, rows) => html`
  <div class="table-frame" role="region" aria-label=${caption} tabindex="0">
    <table class="table figures-table">
      <caption>${caption}</caption>
      <thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(([name, ...numbers]) => html`<tr><th scope="row">${name}</th>${numbers.map((number) => html`<td>${number}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;

/** What a priority came to, in short. */
export const priorityTold = ({ initiatives, adopted }) =>
  initiatives === 0 ? "No initiative yet" : `${count(initiatives, "initiative")}, ${adopted === 0 ? "none" : adopted} adopted or completed`;
