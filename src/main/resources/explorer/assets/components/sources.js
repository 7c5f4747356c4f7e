// The articles that quotes come from, as citations name them.
import { getByIds } from "../api.js";
import { date } from "../words.js";

const FIELDS = "id,title,authors,publisher,publishedOn,url,language";

/** The articles of all evidence in some entities, by id. */
export async function sourcesOf(evidence, signal) {
  const ids = evidence.map((each) => each?.article).filter(Boolean);
  return Object.fromEntries((await getByIds("/articles", ids, { fields: FIELDS }, signal)).map((each) => [each.id, each]));
}

/** "Title · Publisher, 4 July 2024". */
export const sourceName = (source, id) =>
  source ? [source.title, [source.publisher, date(source.publishedOn)].filter(Boolean).join(", ")].filter(Boolean).join(" · ") : id;
