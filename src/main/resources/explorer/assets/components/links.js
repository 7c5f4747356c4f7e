// Where an entity of the API is shown.
import { address } from "../router.js";
import { quoteAddress } from "./quote.js";

/** The address of an entity's view; one without a view of its own is where an article speaks of it. */
export function entityAddress(resource, entity) {
  switch (resource) {
    case "initiatives":
    case "chairmanships":
    case "articles":
      return address(`/${resource}/${encodeURIComponent(entity.id)}`);
    case "members":
      return address("/initiatives", { proposedBy: entity.code });
    default:
      return entity.evidence?.length ? quoteAddress(entity.evidence[0]) : null;
  }
}
