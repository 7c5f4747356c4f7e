// What there is: how each kind of entity is called, listed and told. The lists, the pages, the search and the
// reader follow from these descriptions.
import { html, svg } from "../html.js";
import { address } from "../router.js";
import { date, sentence, term, turnName, words } from "../words.js";
import { entityAddress } from "./links.js";
import { status } from "./status.js";
import { topicName } from "./topics.js";

const link = (resource) => (entity) => entity && html`<a href=${entityAddress(resource, entity)}>${titleOf(resource, entity)}</a>`;
const joined = (parts) => parts.map((part, index) => html`${index ? ", " : ""}${part}`);
const named = (name) => (name ? sentence(words(name)) : null);
const chair = ({ chairmanship, proposedBy }) => chairmanship && html`<a href=${entityAddress("chairmanships", chairmanship)}>${chairOf({ chairmanship, proposedBy })}</a>`;
const topicLinks = ({ topics }) => (topics.length ? joined(topics.map((topic) => html`<a href=${address("/initiatives", { topic })}>${topicName(topic)}</a>`)) : null);

/** A link to a chairmanship has its term alone: whose it is, its id tells. */
const chairOf = ({ chairmanship }) => `${country(chairmanship.id.slice(0, 2))} ${term(chairmanship.term)}`;
const regions = new Intl.DisplayNames("en", { type: "region" });
const country = (code) => regions.of(code.toUpperCase());

const CHAIRMANSHIP = { name: "Chairmanship", key: null, cell: (each) => each.chairmanship && chairOf(each) };
const PERIOD = { name: "Period", key: "period", cell: ({ period }) => date(period) };
const TYPE = { name: "Type", key: "type", cell: ({ type }) => named(type) };
const DISPUTED = { disputed: "Articles disagree" };
const BY_PERIOD = [["period,asc", "Earliest period first"], ["period,desc", "Latest period first"]];

/**
 * `facets` are the API's, `sorts` and `columns` what can be ordered and seen; `rows` are the facts on an entity's
 * page, `links` what it names, `found` what names it: a collection and the filter that finds it.
 */
export const RESOURCES = {
  initiatives: {
    one: "Initiative", many: "Initiatives", mark: svg`<circle cx="7" cy="7" r="6"/>`,
    lead: "What the chairs undertook: strategies, programmes, institutions, events, each with how far it has come.",
    facets: { topic: "Topic", status: "Status", type: "Type", chairmanship: "Chairmanship", proposedBy: "Proposed by", ...DISPUTED },
    sorts: [["title,asc", "Title"], ["status,desc", "Furthest first"], ["status,asc", "Least far first"], ...BY_PERIOD, ["type,asc", "Type"]],
    columns: [
      { name: "Status", key: "status", cell: (each) => status(each.status) }, TYPE,
      { name: "Topics", cell: ({ topics }) => topics.map(topicName).join(", ") },
      { name: "Proposed by", cell: ({ proposedBy }) => proposedBy?.name }, CHAIRMANSHIP, PERIOD,
    ],
    rows: (each) => [["Type", named(each.type)], ["Proposed by", link("members")(each.proposedBy)], ["Chairmanship", chair(each)], ["Period", date(each.period)], ["Place", each.place], ["Topics", topicLinks(each)]],
    links: ["documents", "meetings", "organizations"],
    found: [],
  },
  meetings: {
    one: "Meeting", many: "Meetings", mark: svg`<path d="m7 0 7 7-7 7-7-7Z"/>`,
    lead: "Who met, when and where: summits, councils, forums and exercises.",
    facets: { chairmanship: "Chairmanship", body: "Body", place: "Place", ...DISPUTED },
    sorts: [["date,desc", "Latest first"], ["date,asc", "Earliest first"], ["title,asc", "Title"], ["place,asc", "Place"]],
    columns: [
      { name: "Date", key: "date", cell: (each) => date(each.date) }, { name: "Place", key: "place", cell: ({ place }) => place },
      { name: "Body", cell: ({ body }) => body?.abbreviation ?? body?.name }, CHAIRMANSHIP,
    ],
    rows: (each) => [["Date", date(each.date)], ["Place", each.place], ["Body", link("organizations")(each.body)], ["Chairmanship", chair(each)]],
    links: ["people"],
    found: [["initiatives", "meeting"]],
  },
  documents: {
    one: "Document", many: "Documents", mark: svg`<path d="M2 0h7l3 3v11H2Z"/>`,
    lead: "Declarations, strategies, agreements and other papers that the organization or its members issue.",
    facets: { type: "Type", chairmanship: "Chairmanship", ...DISPUTED },
    sorts: [["title,asc", "Title"], ...BY_PERIOD, ["type,asc", "Type"]],
    columns: [TYPE, PERIOD, CHAIRMANSHIP],
    rows: (each) => [["Type", named(each.type)], ["Period", date(each.period)], ["Chairmanship", chair(each)]],
    links: ["initiatives"],
    found: [],
  },
  chairmanships: {
    one: "Chairmanship", many: "Chairmanships", mark: svg`<path d="m7 0 2 4.8 5 .4-3.8 3.3 1.2 5L7 10.8l-4.4 2.7 1.2-5L0 5.2l5-.4Z"/>`,
    columns: [{ name: "Began", cell: ({ startsOn }) => date(startsOn) }, { name: "Ends", cell: ({ endsOn }) => date(endsOn) }],
  },
  people: {
    one: "Person", many: "People", mark: svg`<path d="m7 0 7 13H0Z"/>`,
    lead: "Whom the articles name, and in which office.",
    facets: { country: "Country", ...DISPUTED },
    sorts: [["name,asc", "Name"], ["role,asc", "Office"]],
    columns: [{ name: "Office", key: "role", cell: ({ role }) => role }, { name: "Country", cell: (each) => each.country?.name }],
    rows: (each) => [["Office", each.role && sentence(each.role)], ["Country", link("members")(each.country)]],
    links: [],
    found: [["meetings", "person"]],
  },
  organizations: {
    one: "Organization", many: "Organizations", mark: svg`<path d="M1 1h12v12H1Z"/>`,
    lead: "The bodies of the SCO and other organizations that the articles name.",
    facets: DISPUTED,
    sorts: [["name,asc", "Name"], ["abbreviation,asc", "Abbreviation"]],
    columns: [{ name: "Abbreviation", key: "abbreviation", cell: ({ abbreviation }) => abbreviation }, { name: "Also called", cell: ({ aliases }) => aliases.join("; ") }],
    rows: ({ abbreviation, aliases }) => [["Abbreviation", abbreviation], ["Also called", aliases.join("; ")]],
    links: [],
    found: [["meetings", "body"], ["initiatives", "organization"]],
  },
  members: {
    one: "Country", many: "Countries", mark: svg`<path d="M1 0h2v14H1Zm3 1h9l-3 3 3 3H4Z"/>`,
    lead: "Members, observers and partners of the SCO.",
    facets: { status: "Status", ...DISPUTED },
    sorts: [["name,asc", "Name"], ["since,asc", "Longest first"], ["since,desc", "Latest first"]],
    columns: [{ name: "Standing", key: "status", cell: (each) => named(each.status) }, { name: "Since", key: "since", cell: ({ since }) => date(since) }, { name: "In the chair", cell: ({ chairmanships }) => chairmanships.map(({ term: turn }) => term(turn)).join(", ") }],
    rows: (each) => [["Official name", each.officialName], ["Standing", named(each.status)], ["Since", date(each.since)], ["Known from", each.origin === "reference" ? "a reference table" : null]],
    links: ["chairmanships"],
    found: [["initiatives", "proposedBy"], ["people", "country"]],
  },
  articles: {
    one: "Article", many: "Articles", mark: svg`<path d="M1 1h12v2H1Zm0 4h12v2H1Zm0 4h8v2H1Z"/>`,
    lead: "The texts that everything here was read from. Open one to see which words each fact rests on.",
    facets: {},
    sorts: [["publishedOn,desc", "Latest first"], ["publishedOn,asc", "Earliest first"], ["title,asc", "Title"], ["unread,desc", "Most left unread"]],
    columns: [
      { name: "Published", key: "publishedOn", cell: ({ publishedOn }) => date(publishedOn) }, { name: "Publisher", key: "publisher", cell: ({ publisher }) => publisher },
      { name: "Authors", cell: ({ authors }) => authors.join(", ") }, { name: "Sentences left", key: "unread", cell: ({ unread }) => unread || "" },
    ],
  },
};

/** What an entity is called. */
export const titleOf = (resource, entity) =>
  resource === "chairmanships" ? (entity.member ? turnName(entity) : chairOf({ chairmanship: entity })) : (entity.title ?? entity.name);

const UNNOTED = ["Topics", "Status", "Also called", "Sentences left"];

/** What tells an entity from others of its kind, in a line. */
export const noteOf = (resource, entity) =>
  RESOURCES[resource].columns.map(({ name, cell }) => (UNNOTED.includes(name) ? null : cell(entity))).filter(Boolean).join(" · ");

/** The mark of a kind, which tells it from others without colours. */
export const glyph = (resource) => html`<svg class="glyph kind-${resource}" viewBox="0 0 14 14" aria-hidden="true">${RESOURCES[resource].mark}</svg>`;

/** The line that marks a kind in a text; said in words beside it. */
export const kindLine = (kind) => html`<span class="kind-line about-${kind}" aria-hidden="true"></span>`;
