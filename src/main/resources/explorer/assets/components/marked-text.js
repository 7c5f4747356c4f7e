// A text with what is marked in it. Marks may overlap: the text is cut wherever one begins or ends,
// and each piece lies in all marks that cover it, each with a line of its own below the words.
import { html } from "../html.js";
import { count } from "../words.js";

const LANES = 5;

/**
 * `marks` are `{start, end, kind}` in units of the text, by their start and, from the same start, the longest first.
 * `body` is the part that was read, `facts` where something rests on words, `chosen` the place that was asked for. What
 * wasn't read, and nothing rests on, is folded.
 */
export function markedText({ text, marks, facts, body, chosen, to }) {
  const lines = cut(text, inLanes(marks), body, chosen).map((line) => ({ line, residue: isResidue(line, facts) }));
  const shownLine = ({ line, residue }) => {
    // One stop of the Tab key a paragraph: the arrow keys lead on.
    const links = line.filter(({ text: words, layers }) => layers.length && words.trim());
    const stop = links.find((piece) => piece.chosen) ?? links[0];
    return html`<p class=${residue ? "line residue" : "line"} data-start=${line[0].start}>${line.map((piece) => shown(piece, piece === stop, to))}</p>`;
  };
  return inRuns(lines).map((run) => {
    if (!run[0].residue) return run.map(shownLine);
    const open = run.some(({ line }) => line.some((piece) => piece.chosen));
    return html`
      <details class="residue-fold" ?open=${open}>
        <summary>Around the article, not read: ${count(run.length, "line")}</summary>
        ${run.map(shownLine)}
      </details>`;
  });
}

const isResidue = (line, facts) => !line[0].read && !facts.some(({ start, end }) => start < line.at(-1).end && end > line[0].start);

function inRuns(lines) {
  const runs = [];
  for (const each of lines) {
    if (runs.at(-1)?.[0].residue === each.residue) runs.at(-1).push(each);
    else runs.push([each]);
  }
  return runs;
}

function shown(piece, stop, to) {
  if (piece.layers.length === 0) return piece.chosen ? html`<mark class="chosen-words" tabindex="-1">${piece.text}</mark>` : piece.text;
  // What lies between marks of a longer one may be a space alone: no link could be called that.
  if (!piece.text.trim()) return html`<span class=${piece.chosen ? "marked chosen-words" : "marked"}>${nested(piece.layers, piece.text)}</span>`;
  const inner = piece.layers.reduce((shortest, each) => (each.end - each.start < shortest.end - shortest.start ? each : shortest));
  return html`<a class=${piece.chosen ? "marked chosen-words" : "marked"} href=${to(inner)} tabindex=${stop ? "0" : "-1"}>${nested(piece.layers, piece.text)}</a>`;
}

const nested = ([outer, ...inner], text) => html`<mark class="about-${outer.kind} lane-${outer.lane}">${inner.length ? nested(inner, text) : text}</mark>`;

/** Gives each mark the first lane that no mark has that it overlaps. */
function inLanes(marks) {
  const ends = [];
  return marks.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.end;
    return { ...mark, lane: Math.min(lane, LANES - 1) };
  });
}

/** The lines of a text that aren't empty, each as its pieces. */
function cut(text, marks, body, chosen) {
  const cuts = [body.start, body.end, ...(chosen ? [chosen.start, chosen.end] : []), ...marks.flatMap(({ start, end }) => [start, end])];
  cuts.sort((one, other) => one - other);
  const lines = [];
  let [active, nextMark, nextCut] = [[], 0, 0];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = [];
    for (let from = start; from < end; ) {
      while (cuts[nextCut] <= from) nextCut++;
      const until = Math.min(end, cuts[nextCut] ?? end);
      const begun = [];
      while (marks[nextMark]?.start <= from) begun.push(marks[nextMark++]);
      active = [...active, ...begun].filter((mark) => mark.end > from);
      line.push({
        text: text.slice(from, until),
        start: from,
        end: until,
        layers: active,
        read: from >= body.start && from < body.end,
        chosen: chosen !== null && from >= chosen.start && from < chosen.end,
      });
      from = until;
    }
    if (line.some((piece) => piece.text.trim())) lines.push(line);
    start = end + 1;
  }
  return lines;
}
