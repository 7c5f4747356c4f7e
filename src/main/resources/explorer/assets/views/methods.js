// How reading works, what the words mean, and how often it errs. The figures come from accuracy.json, which the tests
// of the corpus write and hold.
import accuracy from "../accuracy.json" with { type: "json" };
import { html } from "../html.js";
import { RESOURCES } from "../components/resources.js";
import { status } from "../components/status.js";

const STATUSES = {
  "not-agreed": "Expressly turned down, dropped or put off. Whatever else is told at the same time goes before it.",
  proposed: "Put forward: somebody proposes it, and nobody says yet that work has begun.",
  "in-preparation": "Foreseen, drafted, discussed or expected to be adopted.",
  "in-progress": "Promoted, taken part in, being carried out.",
  adopted: "Signed, approved, established on paper.",
  completed: "Held, opened, launched: what was promised is there.",
};
const RANKS = [
  ["Preferred", "The value that stands on an entity's page: what the latest article says, one without a date counting as the earliest; of several statuses at one time, the furthest. What an editor states or prefers goes before that. On what a thing is called, a reference table goes before an article."],
  ["Normal", "Another value that articles state. It is kept, with its words."],
  ["Rejected", "An editor says, with a reason, that the words don't state it. It counts for nothing, and stands among who says what."],
];
const ORDER = Object.keys(RESOURCES);
const whole = (share) => `${Math.round(100 * share)} %`;
const SECTIONS = [
  ["reading", "How an article is read"], ["statuses", "What a status means"], ["ranks", "Whose word counts"],
  ["errors", "How often reading errs"], ["limits", "What it doesn't understand"], ["sources", "Where else facts come from"],
];

export default {
  render: () => html`
    <div class="page">
      <article class="page-main prose">
        <h1>How this is made</h1>
        <p class="lead">Rules read articles about the SCO's chairmanships and note what they say, with the exact words. No language model takes part, and nothing is made up: where no words state a fact, there is none.</p>
        <section class="section" aria-labelledby="reading">
          <h2 id="reading">How an article is read</h2>
          <p>A page is first parted into the article and what stands around it: menus, bylines, links to other stories. The article's sentences are then searched for undertakings, documents, meetings, turns in the chair, people and organizations; verbs and their subjects tell who proposed what, and how far it has come. Each fact keeps the words that it rests on and their position, counted in characters of the article as it was stored. Choose any quote's source to see them in place.</p>
          <p>The same thing in several articles is one entry, with a statement from each. Dates are never more precise than the words: “in summer 2023” stays a summer.</p>
        </section>
        <section class="section" aria-labelledby="statuses">
          <h2 id="statuses">What a status means</h2>
          <dl class="terms">${Object.entries(STATUSES).map(([name, meaning]) => html`<div><dt>${status(name)}</dt><dd>${meaning}</dd></div>`)}</dl>
          <p>A history stands in the order in which articles were published. Where an article doesn't say when that was, its statuses stand apart, in no order. A status is what articles report, not what has been checked on the ground.</p>
        </section>
        <section class="section" aria-labelledby="ranks">
          <h2 id="ranks">Whose word counts</h2>
          <dl class="terms">${RANKS.map(([name, meaning]) => html`<div><dt><span class="badge">${name}</span></dt><dd>${meaning}</dd></div>`)}</dl>
          <p>Where articles contradict each other, the page says so, and <a href="/disagreements">all disagreements</a> stand in a list. Another spelling, a vaguer date or a status that moved on is none.</p>
        </section>
        <section class="section" aria-labelledby="errors">
          <h2 id="errors">How often reading errs</h2>
          <p>Measured on ${accuracy.articles} articles that were annotated by hand and that nobody looked at while making the rules: a third of the corpus that comes with the program, most of it written for this purpose in the style of agencies, ministries, embassies and commentators. On articles of yet another kind it may err more often.</p>
          <div class="table-frame" role="region" aria-label="Figures by kind" tabindex="0">
            <table class="table figures-table">
              <thead><tr><th scope="col">Kind</th><th scope="col">Found</th><th scope="col">Right</th><th scope="col">Missed</th><th scope="col">Right, of found</th><th scope="col">Found, of all</th></tr></thead>
              <tbody>${accuracy.kinds.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind)).map(({ kind, right, wrong, missed }) => html`<tr><th scope="row">${RESOURCES[kind].many}</th><td>${right + wrong}</td><td>${right}</td><td>${missed}</td><td>${whole(right / (right + wrong))}</td><td>${whole(right / (right + missed))}</td></tr>`)}</tbody>
            </table>
          </div>
          <p>Of ${accuracy.attributes.all} statuses, types, dates, places, proposers, offices, topics and priorities of what was found, ${whole(accuracy.attributes.right / accuracy.attributes.all)} are right.</p>
        </section>
        <section class="section" aria-labelledby="limits">
          <h2 id="limits">What it doesn't understand</h2>
          <ul class="bullets">
            <li>Other languages than English.</li>
            <li>Undertakings that no usual word names (“an electronic seal for containers”).</li>
            <li>Dates that a sentence further up gives, and places that it doesn't know.</li>
            <li>Meetings told without a body, an office or a name (“we shall meet in Osh”).</li>
            <li>Corrections that come later in the text (“but that was a national event”).</li>
            <li>Who “he” is where people of two countries act in one sentence.</li>
            <li>Irony, and what a columnist only wishes for.</li>
          </ul>
          <p>Sentences that speak of an undertaking, a document or a meeting and gave no fact are counted for each article: sort <a href="/articles?sort=unread,desc&as=table">the articles</a> by them to see where to look yourself.</p>
        </section>
        <section class="section" aria-labelledby="sources">
          <h2 id="sources">Where else facts come from</h2>
          <p>The list of countries with their standing, the terms in the chair and the known bodies of the SCO come from reference tables, and say so.</p>
          <p>What reading missed or misread, editors <a href="/decisions">put right</a>, with an article's words too; such facts say so, and tell who decided, when and why.</p>
          <p>Everything here is also to be had <a href="/api/v1">as data</a>, and every quote can be <a href="/api/v1/verification">held against its article</a>.</p>
        </section>
      </article>
      <aside class="page-side" aria-label="This page"><nav class="page-contents" aria-label="Contents"><h2>Contents</h2><ul>${SECTIONS.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></aside>
    </div>`,
};
