// What can be marked in a text. Countries and topics stand nearly everywhere, so they are marked on demand alone.
import { RESOURCES } from "./resources.js";

const TOPICAL = ["topics", "priorities"];
const ON_DEMAND = ["members", "topics"];
export const NONE = "none";

/** Names by kind, in the order in which they are shown. */
export const KINDS = Object.fromEntries([
  ...["initiatives", "documents", "meetings", "chairmanships", "people", "organizations", "members"].map((kind) => [kind, RESOURCES[kind].many]),
  ["topics", "Topics"],
]);

export const kindOf = ({ resource, property }) => (TOPICAL.includes(property) ? "topics" : resource);

/** The kinds that a query shows. */
export function shownKinds({ resource }) {
  if (resource === NONE) return [];
  return resource ? resource.split(",") : Object.keys(KINDS).filter((kind) => !ON_DEMAND.includes(kind));
}
