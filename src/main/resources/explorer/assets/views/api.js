// What a person finds who follows a link to the API.
import { get } from "../api.js";
import { html } from "../html.js";

const TOLD = {
  articles: "The texts, with the words that facts rest on", chairmanships: "Turns in the chair, with priorities and scorecards",
  changes: "What every revision did; also as Atom and as a stream of events", curation: "What editors have put right",
  decisions: "The same one by one, and what of it waits for words",
  documents: "Declarations, strategies, agreements", export: "Everything at once, as a data package (zip)", initiatives: "What was promised, and what became of it",
  meetings: "Who met, when and where", members: "Countries and their standing", organizations: "Bodies of the SCO and others", people: "Persons and their offices",
  search: "All of it, by words (needs q)", statements: "Who says what, in which words", topics: "Fields of cooperation", verification: "Every quote held against its article",
};
const NEEDS = { search: "?q=strategy" };

export default {
  load: (actor, signal) => get("", {}, signal),
  render: ({ revision, resources }) => html`
    <div class="prose">
      <h1>The API</h1>
      <p class="lead">Everything that is shown here is data that any program can ask for, without a key. Browsers see this page at its address; programs get JSON.</p>
      <p class="row"><a class="button" href="/swagger-ui.html">Try it in Swagger UI</a> <a class="button button-quiet" href="/v3/api-docs">OpenAPI document</a> <a class="button button-quiet" href="/llms.txt">For language models</a></p>
      <section class="section" aria-labelledby="resources">
        <h2 id="resources">What there is, at revision ${revision}</h2>
        <ul class="lines">${resources.map(({ name, href }) => html`<li><a href=${href + (NEEDS[name] ?? "")}><code>${href}</code></a><span class="line-note quiet">${TOLD[name] ?? ""}</span></li>`)}</ul>
      </section>
      <section class="section" aria-labelledby="ask">
        <h2 id="ask">How to ask</h2>
        <p>Filters, order, pages and formats go into the address: <a href="/api/v1/initiatives?status=adopted&sort=title&format=csv"><code>/api/v1/initiatives?status=adopted&amp;sort=title&amp;format=csv</code></a>. Each list here tells the request behind it, at its foot.</p>
      </section>
    </div>`,
};
