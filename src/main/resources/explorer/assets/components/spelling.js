// What somebody may have meant where nothing was found: for each word that nothing has, the nearest of those that
// begin alike.
import { get } from "../api.js";

const NEAR = 0.45; // of its letters may differ
const SHORTEST = 3;

/** Other words to search for, or nothing. */
export async function nearest(q, signal) {
  const asked = q.split(/\s+/).filter(Boolean).slice(0, 6);
  const meant = await Promise.all(asked.map((word) => wordLike(word, signal)));
  const text = meant.join(" ");
  if (text.toLowerCase() === q.toLowerCase()) return null;
  const { page } = await get("/search", { q: text, size: 1 }, signal);
  return page.totalElements ? text : null;
}

async function wordLike(word, signal) {
  if ((await get("/search", { q: word, size: 1 }, signal)).page.totalElements) return word;
  const known = new Map();
  for (let length = Math.min(word.length - 1, 5); length >= SHORTEST - 1; length--) {
    const { content } = await get("/search", { q: word.slice(0, length), size: 20 }, signal);
    for (const { title, highlights } of content) {
      for (const each of `${title} ${highlights.map(({ text }) => text).join(" ")}`.match(/[\p{L}\p{N}]{3,}/gu) ?? []) known.set(each.toLowerCase(), each);
    }
    const [best] = [...known].map(([lower, each]) => [distance(word.toLowerCase(), lower), each]).sort(([one], [other]) => one - other);
    if (best && best[0] <= word.length * NEAR) return best[1];
  }
  return word;
}

/** How many letters are put in, left out or taken for another (Levenshtein). */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      next[to] = Math.min(next[to - 1] + 1, row[to] + 1, row[to - 1] + (one[at - 1] === other[to - 1] ? 0 : 1));
    }
    row = next;
  }
  return row.at(-1);
}
