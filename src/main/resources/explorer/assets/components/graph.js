// A graph that is walked by keyboard: one stop of the Tab key, then the arrow keys.
import { html, nothing, ref, svg } from "../html.js";
import { count } from "../words.js";
import { RESOURCES } from "./resources.js";

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * `laid` is what layout() makes of the nodes and edges; `at` is the key of the node that Tab leads to
 * and `walk` is told when that is another. `name` names the whole, `describedby` says how to walk.
 */
export function graph({ nodes, edges, laid, width, at, focused, walk, name, describedby }) {
  const near = new Set(edges.filter(({ from, to }) => from === focused || to === focused).flatMap(({ from, to }) => [from, to]));
  const place = (key) => laid.places.get(key);
  return html`
    <svg role="group" aria-label=${name} aria-describedby=${describedby} viewBox="0 0 ${width} ${laid.height}" height=${laid.height}
      @keydown=${(event) => step(event, nodes, edges, laid.places)}
      @focusout=${(event) => { if (!event.currentTarget.contains(event.relatedTarget)) walk(at, null); }}>
      <g aria-hidden="true">
        ${edges.map(({ from, to }) => svg`<line class=${from === focused || to === focused ? "edge edge-near" : "edge"} x1=${place(from).x} y1=${place(from).y} x2=${place(to).x} y2=${place(to).y}/>`)}
      </g>
      ${nodes.map((node) => {
        const { x, y, w, h, lines } = place(node.key);
        const far = focused && node.key !== focused && !near.has(node.key);
        return svg`
          <a class="node kind-${node.kind} ${node.kind === "chairmanships" ? "node-chairmanships" : ""} ${far ? "node-far" : ""}" href=${node.to} data-key=${node.key}
            tabindex=${node.key === at ? 0 : -1} aria-label=${label(node, edges)} .style=${`transform: translate(${x}px, ${y}px)`}
            @focus=${() => walk(node.key, node.key)}>
            <title>${node.name}</title>
            <rect x=${-w / 2} y=${-h / 2} width=${w} height=${h} rx="7"/>
            <g class="node-glyph" transform="translate(${-w / 2 + 8} -6) scale(0.86)">${RESOURCES[node.kind].mark}</g>
            <text x=${-w / 2 + 26}>${lines.map((line, index) => svg`<tspan x=${-w / 2 + 26} y=${(index - (lines.length - 1) / 2) * 17 + 4.5}>${line}</tspan>`)}</text>
          </a>`;
      })}
    </svg>`;
}

/** What a listener hears of a node. */
const label = (node, edges) =>
  [node.name, RESOURCES[node.kind].one.toLowerCase(), node.note, count(edges.filter(({ from, to }) => from === node.key || to === node.key).length, "relation")].filter(Boolean).join(", ");

/**
 * An arrow key leads along an edge in its direction, or else to the nearest node there; Home leads to the
 * middle, and Page Down and Page Up through all nodes, whichever way they lie.
 */
function step(event, nodes, edges, places) {
  const here = event.target.closest("[data-key]")?.dataset.key;
  if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
  const keys = nodes.map(({ key }) => key);
  const index = keys.indexOf(here);
  const towards = ARROWS[event.key];
  const next = towards ? ahead() : { Home: keys[0], PageDown: keys[(index + 1) % keys.length], PageUp: keys.at(index - 1) }[event.key];
  if (!towards && !next) return;
  event.preventDefault();
  if (next) [...event.currentTarget.querySelectorAll("[data-key]")].find(({ dataset }) => dataset.key === next).focus();

  function ahead() {
    const joined = new Set(edges.filter(({ from, to }) => from === here || to === here).flatMap(({ from, to }) => [from, to]));
    return nearest(nodes.filter(({ key }) => joined.has(key)), 1) ?? nearest(nodes, 2);
  }

  /** The nearest that lies rather that way than aside; `wide` is how far aside counts, against ahead. */
  function nearest(some, wide) {
    const from = places.get(here);
    return some
      .filter(({ key }) => key !== here)
      .map(({ key }) => {
        const [x, y] = [places.get(key).x - from.x, places.get(key).y - from.y];
        const ahead = x * towards[0] + y * towards[1];
        const aside = Math.abs(x * towards[1]) + Math.abs(y * towards[0]);
        return { key, ahead, aside, far: ahead + 2 * aside };
      })
      .filter(({ ahead, aside }) => ahead > 0 && aside <= ahead * wide)
      .sort((one, other) => one.far - other.far)[0]?.key;
  }
}

/** A place for a graph, which tells its width whenever that changes. */
export const frame = (content, watch) => html`<div class="graph" ${ref(watch)}>${content ?? nothing}</div>`;

/** What frame() needs as `watch`: to be made once, as the template holds on to it. */
export function watcher(tell) {
  const observer = new ResizeObserver(([{ contentRect }]) => {
    if (contentRect.width > 0) tell(Math.floor(contentRect.width));
  });
  return (element) => (element ? observer.observe(element) : observer.disconnect());
}
