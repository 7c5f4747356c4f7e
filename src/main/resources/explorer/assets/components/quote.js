import { html, nothing } from "../html.js";
import { address } from "../router.js";

/** The permalink of a quote: the article with the quote's code points marked. */
export const quoteAddress = ({ article, start, end }) =>
  `${address(`/articles/${encodeURIComponent(article)}`)}?quote=${start}-${end}`;

/**
 * The exact words behind a fact, a little of what stands around them, and the way to their place.
 * `titles` are articles' titles by id.
 */
export const quote = (evidence, titles = {}) => html`
  <figure class="quote">
    <blockquote>
      <p>
        <span class="quote-around">${before(evidence.prefix)}</span><mark>${evidence.exact}</mark><span class="quote-around">${after(evidence.suffix)}</span>
      </p>
    </blockquote>
    <figcaption>
      <a href=${quoteAddress(evidence)}>${titles[evidence.article] ?? evidence.article}<span class="visually-hidden">, the place of “${evidence.exact}”</span></a>
    </figcaption>
  </figure>`;

/** Of the quotes behind one thing the one that tells most, and the way to all of them, which is `path`. */
export const quotes = ({ evidence, evidenceCount }, titles, path) =>
  evidence.length === 0
    ? nothing
    : html`${quote(evidence[0], titles)}
        ${evidenceCount > 1 ? html`<p class="row"><a class="button button-quiet button-small" href=${path}>All ${evidenceCount} quotes</a></p>` : nothing}`;

// What stands around reaches to the ends of the sentence, unless it was cut after so many characters: then half words
// at its ends say nothing.
const CUT = [300, 120, 32];
const isCut = (around) => CUT.includes([...around].length);
const before = (prefix) => (isCut(prefix) ? prefix.replace(/^\S*\s/, "… ") : prefix);
const after = (suffix) => (isCut(suffix) ? suffix.replace(/\s\S*$/, " …") : suffix);
