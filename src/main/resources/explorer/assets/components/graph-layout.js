// Where the nodes of a graph go: d3's forces pull together what belongs together; then boxes that
// would cover each other are moved apart, so that every label can be read. This is the one place
// that names d3, and it is loaded with the first graph alone.
import "d3-dispatch/dist/d3-dispatch.min.js";
import "d3-quadtree/dist/d3-quadtree.min.js";
import "d3-timer/dist/d3-timer.min.js";
import "d3-force/dist/d3-force.min.js";

// d3's browser builds are scripts that share one global.
const { forceLink, forceManyBody, forceSimulation, forceX, forceY } = globalThis.d3;

const TICKS = 300;
const PASSES = 150;
const WIDEST = 184;
const GAP = { x: 20, y: 22 };
const MARK = 30; // the mark of its kind, and the room around
const LINE = 17;
const LINES = 3;

const pen = document.createElement("canvas").getContext("2d");

/**
 * Lays out nodes (with `key` and `name`) and edges (with `from` and `to`, keys) on a width in pixels.
 * The answer has the height that this took, and by key each node's middle, size and lines of text.
 */
export function layout(nodes, edges, width) {
  // Measured as the heaviest, the middle's, so that no label is wider than its box.
  pen.font = `650 13px ${getComputedStyle(document.body).fontFamily}`;
  // Two boxes fit beside each other on the narrowest screen.
  const widest = Math.min(WIDEST, (width - GAP.x) / 2);
  const boxes = nodes.map(({ key, name }) => {
    const lines = wrapped(name, widest - MARK);
    const w = Math.max(...lines.map((line) => pen.measureText(line).width)) + MARK + 8;
    return { key, lines, w: Math.min(widest, w), h: lines.length * LINE + 12 };
  });
  const area = boxes.reduce((sum, { w, h }) => sum + (w + GAP.x) * (h + GAP.y), 0);
  const height = Math.max(300, (area * 1.9) / width);
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));

  forceSimulation(boxes)
    .force("link", forceLink(links).id(({ key }) => key).distance(90).strength(0.6))
    .force("charge", forceManyBody().strength(-500))
    .force("x", forceX().strength(0.06))
    .force("y", forceY().strength(0.06))
    .stop()
    .tick(TICKS);
  spread(boxes, "x", "w", width);
  spread(boxes, "y", "h", height);
  for (let pass = 0; pass < PASSES; pass++) {
    separate(boxes);
    boxes.forEach((box) => (box.x = Math.min(width - box.w / 2 - 2, Math.max(box.w / 2 + 2, box.x))));
  }
  return { height: settle(boxes), places: new Map(boxes.map(({ key, x, y, w, h, lines }) => [key, { x, y, w, h, lines }])) };
}

/** Makes what the forces left fill the frame, whatever its shape. */
function spread(boxes, axis, size, room) {
  const values = boxes.map((box) => box[axis]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const edge = Math.max(...boxes.map((box) => box[size])) / 2;
  boxes.forEach((box) => (box[axis] = most === least ? room / 2 : edge + ((box[axis] - least) / (most - least)) * (room - 2 * edge)));
}

/** Pushes boxes that cover each other a little apart, the shorter way. */
function separate(boxes) {
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const x = (one.w + other.w) / 2 + GAP.x - Math.abs(one.x - other.x);
      const y = (one.h + other.h) / 2 + GAP.y - Math.abs(one.y - other.y);
      if (x <= 0 || y <= 0) continue;
      const axis = x < y ? "x" : "y";
      const push = (Math.min(x, y) / 4) * (one[axis] < other[axis] ? -1 : 1);
      one[axis] += push;
      other[axis] -= push;
    }
  }
}

/** From the top down, moves each box below those that it would still cover, and answers with the height. */
function settle(boxes) {
  const placed = [];
  for (const box of [...boxes].sort((one, other) => one.y - one.h / 2 - (other.y - other.h / 2))) {
    const covered = () =>
      placed.find((other) =>
        Math.abs(box.x - other.x) < (box.w + other.w) / 2 + GAP.x / 2 && Math.abs(box.y - other.y) < (box.h + other.h) / 2 + GAP.y / 2);
    for (let other = covered(); other; other = covered()) box.y = other.y + (box.h + other.h) / 2 + GAP.y / 2 + 0.01;
    placed.push(box);
  }
  const top = Math.min(...boxes.map(({ y, h }) => y - h / 2)) - 4;
  boxes.forEach((box) => (box.y -= top));
  return Math.max(...boxes.map(({ y, h }) => y + h / 2)) + 4;
}

/** A name in at most three lines that are no wider than so much; what is left out ends in an ellipsis. */
function wrapped(name, most) {
  const fits = (text) => pen.measureText(text).width <= most;
  const lines = [""];
  for (const word of name.split(/\s+/)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (fits(longer) || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, LINES);
  if (lines.length > LINES) shown[LINES - 1] += " …";
  return shown.map((line) => {
    if (fits(line)) return line;
    let cut = line.replace(/ …$/, "");
    while (cut.length > 1 && !fits(`${cut}…`)) cut = cut.slice(0, -1);
    return `${cut.trimEnd()}…`;
  });
}
