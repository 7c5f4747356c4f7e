import { html, nothing } from "../html.js";
import { address } from "../router.js";
import { cite } from "./cite.js";
import { sourceName } from "./sources.js";

/** The permalink of a quote: the article with the quote's code points marked. */
export const quoteAddress = ({ article, start, end }) =>
  `${address(`/articles/${encodeURIComponent(article)}`)}?quote=${start}-${end}`;

/**
 * The exact words behind a fact within their sentence, the way to their place, and how to cite them. `sources` are
 * articles by id, `fact` what the words state; `others` are further quotes of the same sentence.
 */
export const quote = (evidence, sources = {}, fact, others = []) => html`
  <figure class="quote">
    <blockquote><p>${marked(evidence, others)}</p></blockquote>
    <figcaption>
      <a href=${quoteAddress(evidence)}>${sourceName(sources[evidence.article], evidence.article)}<span class="visually-hidden">, the place of “${evidence.exact}”</span></a>
      <button type="button" class="link-button" @click=${() => cite({ evidence, fact })}>Cite<span class="visually-hidden"> “${evidence.exact}”</span></button>
    </figcaption>
  </figure>`;

/** Quotes by sentence, each a list, in their order. */
export const bySentence = (all) =>
  Object.values(Object.groupBy(all, (each) => `${each.article} ${each.start - points(each.prefix)} ${points(each.prefix + each.exact + each.suffix)}`));

const points = (text) => [...text].length;

/** A sentence with the words of its quotes marked. */
function marked({ prefix, exact, suffix, start }, others) {
  if (others.length === 0) return html`<span class="quote-around">${before(prefix)}</span><mark>${exact}</mark><span class="quote-around">${after(suffix)}</span>`;
  const letters = [...before(prefix), ...exact, ...after(suffix)];
  const first = start - points(before(prefix));
  const isMarked = letters.map((letter, index) => [{ start, end: start + points(exact) }, ...others].some((each) => each.start <= first + index && first + index < each.end));
  const pieces = [];
  letters.forEach((letter, index) => {
    if (index && isMarked[index] === isMarked[index - 1]) pieces.at(-1).text += letter;
    else pieces.push({ text: letter, words: isMarked[index] });
  });
  return pieces.map(({ text, words }) => (words ? html`<mark>${text}</mark>` : html`<span class="quote-around">${text}</span>`));
}

/** Of the quotes behind one thing the one that tells most, and the way to all of them, which is `path`. */
export const quotes = ({ evidence, evidenceCount }, sources, path, fact) =>
  evidence.length === 0
    ? nothing
    : html`${quote(evidence[0], sources, fact)}
        ${evidenceCount > 1 ? html`<p><a class="more-quotes" href=${path}>All ${evidenceCount} quotes</a></p>` : nothing}`;

/** The words in their sentence in a line or two: what stands before them only as far as it leads to them. */
export const quoteInShort = ({ prefix, exact, suffix }) => {
  const start = prefix.length > 60 ? `… ${prefix.slice(-60).replace(/^\S*\s/, "")}` : before(prefix);
  return html`<span class="quote-around">“${start}</span>${exact}<span class="quote-around">${after(suffix)}”</span>`;
};

// What stands around reaches to the ends of the sentence, unless it was cut after so many characters: then half words
// at its ends say nothing.
const CUT = [300, 120, 32];
const isCut = (around) => CUT.includes([...around].length);
const before = (prefix) => (isCut(prefix) ? prefix.replace(/^\S*\s/, "… ") : prefix);
const after = (suffix) => (isCut(suffix) ? suffix.replace(/\s\S*$/, " …") : suffix);
