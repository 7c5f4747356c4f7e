import { apiPath, get, getAll } from "../api.js";
import { html, nothing } from "../html.js";
import { address, go } from "../router.js";
import { count, sentence, turnName } from "../words.js";
import { facet } from "../components/facet.js";
import { frame, graph, watcher } from "../components/graph.js";
import { glyph, RESOURCES } from "../components/resources.js";
import { entityAddress } from "../components/links.js";
import { pick } from "../components/pick.js";
import { relationsOf } from "../components/relations-of.js";
import { request } from "../components/request.js";
import { empty } from "../components/states.js";

const KINDS = ["initiatives", "documents", "meetings", "organizations", "people"];

/** More than so many can't be told apart on any screen. */
const MOST = 120;

export default {
  async load({ place: { params: { id } }, state }, signal) {
    // Another filter shows less of the same.
    state.data ??= await everything(id, signal);
    return state.data;
  },
  title: ({ chair }) => `Relations of ${turnName(chair)}`,
  summary: (data, { place }) => count(filtered(data, place.query).nodes.length, "node"),
  render(data, actor) {
    const { chair, turns, nodes, layout } = data;
    const { place, state, ask, announce } = actor;
    const shown = filtered(data, place.query);
    const to = (id) => address(`/chairmanships/${encodeURIComponent(id)}/relations`, { kind: place.query.kind });
    return html`
      <div class="relations">
        <header class="view-head">
          <p class="eyebrow"><a href=${entityAddress("chairmanships", chair)}>${turnName(chair)}</a></p>
          <h1>How it belongs together</h1>
          <div class="relations-pick">${pick("chair", "Chairmanship", turns.map((each) => [each.id, turnName(each)]), chair.id, (id) => go(to(id)))}</div>
        </header>
        ${nodes.length > 1
          ? html`
              ${facet({
                name: "kind", title: "Show only", open: false,
                values: KINDS
                  .map((kind) => ({ value: kind, label: html`${glyph(kind)}${RESOURCES[kind].many}`, count: nodes.filter((node) => node.kind === kind).length }))
                  .filter(({ count }) => count > 0),
                change: (kind) => ask({ kind }, { replace: true }),
              })}
<div class="relations-both">
              <section class="section" aria-labelledby="graph">
                <h2 id="graph">As a graph</h2>
                <p id="graph-how" class="quiet graph-how">By keyboard: the arrow keys lead along the lines, Page Down to the next of all, Home back to the chairmanship; Enter opens.${shown.nodes.length > MOST ? ` The ${MOST} with most relations are drawn; the list has all.` : ""}</p>
                ${frame(state.width ? drawn(shown, layout, actor, turnName(chair)) : nothing, (state.watch ??= watcher((width) => state.width !== width && actor.set({ width }))))}
              </section>
              <section class="section" aria-labelledby="list">
                <h2 id="list">As a list</h2>
                <div class="relation-list">${KINDS.map((kind) => listed(kind, shown))}</div>
              </section>
              </div>`
          : empty("Nothing belongs to this chair yet", "No article that was read so far names an initiative, a meeting or a document of it.", html`<a class="button" href="/chairmanships">See all chairmanships</a>`)}
        <div class="take-away">${request(apiPath("/initiatives", { chairmanship: chair.id }), announce, "its initiatives")}${request(apiPath("/meetings", { chairmanship: chair.id }), announce, "its meetings")}</div>
      </div>`;
  },
};

async function everything(id, signal) {
  const chair = await get(`/chairmanships/${encodeURIComponent(id)}`, {}, signal);
  const [{ layout }, turns, relations] = await Promise.all([
    import("../components/graph-layout.js"),
    getAll("/chairmanships", { sort: "term,desc" }, signal),
    relationsOf(chair, signal),
  ]);
  return { layout, turns, chair, ...relations };
}

const kinds = ({ kind }) => (kind ? kind.split(",") : []);

/** The chairmanship, the nodes of the kinds that are asked for, and the edges between them. */
function filtered({ nodes, edges }, query) {
  const asked = kinds(query);
  return within(nodes.filter(({ kind }) => asked.length === 0 || kind === "chairmanships" || asked.includes(kind)), edges);
}

function within(nodes, edges) {
  const keys = new Set(nodes.map(({ key }) => key));
  return { nodes, edges: edges.filter(({ from, to }) => keys.has(from) && keys.has(to)) };
}

function drawn(shown, layout, { state, set }, name) {
  const { nodes, edges } = shown.nodes.length > MOST ? best(shown) : shown;
  const made = `${state.width} ${nodes.map(({ key }) => key)}`;
  if (state.made !== made) Object.assign(state, { made, laid: layout(nodes, edges, state.width) });
  const at = nodes.some(({ key }) => key === state.at) ? state.at : nodes[0].key;
  return graph({
    nodes, edges, at, laid: state.laid, width: state.width, focused: state.focused,
    walk: (at, focused) => set({ at, focused }),
    name: `${name}: ${count(nodes.length, "node")}, ${count(edges.length, "relation")}`,
    describedby: "graph-how",
  });
}

function best({ nodes, edges }) {
  const relations = (key) => edges.filter(({ from, to }) => from === key || to === key).length;
  const [chair, ...others] = nodes;
  const ranked = others.map((node) => [relations(node.key), node]).sort(([one], [other]) => other - one);
  return within([chair, ...ranked.slice(0, MOST - 1).map(([, node]) => node)], edges);
}

function listed(kind, { nodes, edges }) {
  const some = nodes.filter((node) => node.kind === kind);
  return some.length === 0
    ? nothing
    : html`
        <section aria-labelledby=${`list-${kind}`}>
          <h3 id=${`list-${kind}`}>${glyph(kind)}${count(some.length, RESOURCES[kind].one.toLowerCase(), RESOURCES[kind].many.toLowerCase())}</h3>
          <ul class="lines">
            ${some.map((node) => {
              const others = related(node, nodes, edges);
              return html`<li><a href=${node.to}>${node.name}</a>${node.note ? html`<span class="line-note quiet">${sentence(node.note)}</span>` : nothing}${others.length ? html`<span class="line-with quiet">With ${others.map((other) => `${other.name} (${RESOURCES[other.kind].one.toLowerCase()})`).join("; ")}</span>` : nothing}</li>`;
            })}
          </ul>
        </section>`;
}

/** What a node is joined with, but for the chairmanship, which the whole list is about. */
function related({ key }, [, ...others], edges) {
  const joined = new Set(edges.filter(({ from, to }) => from === key || to === key).flatMap(({ from, to }) => [from, to]));
  return others.filter((other) => other.key !== key && joined.has(other.key));
}
