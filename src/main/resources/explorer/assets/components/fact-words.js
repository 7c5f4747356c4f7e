import { date, sentence, words } from "../words.js";

const CLAIMS = {
  officialName: "official name", proposedBy: "proposed by", startsOn: "starts", endsOn: "ends", priorities: "priority",
  topics: "topic", documents: "document", initiatives: "initiative", meetings: "meeting", organizations: "organization",
  people: "person", aliases: "also called", mention: "mentioned",
};
const DATES = ["period", "date", "startsOn", "endsOn", "since"];
const WORDS = ["status", "type", "topics", "priorities"];
const LINKS = { proposedBy: "members", member: "members", summit: "meetings", body: "organizations", chairmanship: "chairmanships" };

/** A fact as a person reads it: "Status: proposed", "Period: 2024–2029", "Mentioned". */
export function factWords({ property, value }, names) {
  const name = sentence(CLAIMS[property] ?? property);
  return property === "mention" ? name : `${name}: ${read(property, value, names)}`;
}

function read(property, value, names) {
  if (DATES.includes(property)) return date(value);
  if (WORDS.includes(property)) return words(value);
  return names.get(`${LINKS[property] ?? property}/${value}`) ?? value;
}
