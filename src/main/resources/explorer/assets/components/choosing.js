// How words of a text are chosen: to link to, to cite, to state a fact with.
import { html, nothing } from "../html.js";
import { address, go } from "../router.js";

/** The code point that a unit of a text is. */
const points = (text, unit) => [...text.slice(0, unit)].length;

/** Chooses words wherever they stand, one place after the other: also without a mouse. `after` is the unit to go on from. */
export const findWords = ({ text }, after, { place: { path, query }, state, set }) => html`
  <form role="search" class="search find-words" @submit=${(event) => {
    event.preventDefault();
    const sought = event.target.elements.words.value.trim();
    const found = sought ? [...text.matchAll(pattern(sought))] : [];
    const next = found.find(({ index }) => index > after) ?? found[0];
    set({ missed: next ? null : sought });
    if (next) go(address(path, { ...query, quote: `${points(text, next.index)}-${points(text, next.index + next[0].length)}` }), { replace: true });
  }}>
    <label class="label" for="words">Find words in the text</label>
    <input class="field" id="words" name="words" type="search" maxlength="200" autocomplete="off" spellcheck="false" placeholder="Some of its words …">
    <p class="quiet" role="status">${state.missed ? `“${state.missed}” isn't in this text.` : nothing}</p>
  </form>`;

/** Words in any letters, whatever space is between them. */
const pattern = (words) => new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+"), "giu");

/** Offers what somebody has selected in the text: to link to, to cite, to state a fact with. */
export function selected({ text }, { state, set }) {
  const selection = getSelection();
  const span = selection.isCollapsed || !selection.rangeCount ? null : spanIn(selection.getRangeAt(0), text);
  const found = span && span.end > span.start ? { start: points(text, span.start), end: points(text, span.end) } : null;
  if (found || state.selected) set({ selected: found });
}

/**
 * Where a range that begins in the text is, in units, as far as the text goes and without white space at its ends. Whole
 * paragraphs that are selected end where the next one begins, or what follows the text.
 */
function spanIn(range, text) {
  const lines = [...document.querySelectorAll("#text [data-start]")].filter((line) => range.intersectsNode(line));
  if (!lines[0]?.contains(range.startContainer)) return null;
  const at = (line, node, offset) => {
    const before = document.createRange();
    before.selectNodeContents(line);
    if (line.contains(node)) before.setEnd(node, offset);
    return Number(line.dataset.start) + before.toString().length;
  };
  const [start, end] = [at(lines[0], range.startContainer, range.startOffset), at(lines.at(-1), range.endContainer, range.endOffset)];
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
