import { get, getAll } from "../api.js";
import { html, nothing } from "../html.js";
import { editor, signIn, write } from "../session.js";
import { articleForm, FIELDS } from "../components/article-form.js";
import { articleReport } from "../components/article-report.js";
import { entityName } from "../components/fact-kinds.js";
import { progress } from "../components/progress.js";

const UNAUTHENTICATED = "The name or the password isn't right, or this server has no editor yet: its operator sets one (see the README).";

export default {
  render: (data, actor) => {
    const { report, taken } = actor.state;
    return html`
      <p class="eyebrow"><a href="/articles">Articles</a></p>
      <h1>Add an article</h1>
      ${report
        ? articleReport(actor, (event) => takeBack(event, actor), () => again(actor))
        : html`
            <p class="lead">It is read at once: what it says of chairmanships, and in which words, joins what is here already.</p>
            ${taken ? html`<p class="notice" id="taken" tabindex="-1">Taken back: everything is as if “${taken}” had never been read. Its text is still below.</p>` : nothing}
            ${articleForm(actor, (event) => add(event, actor))}`}`;
  },
};

async function add(event, actor) {
  event.preventDefault();
  if (actor.state.busy) return;
  const { user, password, file, ...draft } = Object.fromEntries(new FormData(event.target));
  const errors = {};
  if (!draft.text.trim()) errors.text = "Paste the article's text, or choose a file that has it.";
  signInWith(user, password, errors);
  actor.set({ errors, problem: null, taken: null, draft });
  if (Object.keys(errors).length) return toFault();
  await busily(actor, async () => {
    const response = await write("POST", "/articles", { body: bodyOf(draft) });
    const report = await response.json();
    // Without these the report still stands.
    const { id } = report.article;
    const [places, names] = await Promise.all([placesOf(id), chairsOf(id)].map((answer) => answer.catch(() => new Map())));
    actor.set({ report, places, names, created: response.status === 201, tag: response.headers.get("ETag") });
    focus("report");
  });
}

async function takeBack(event, actor) {
  event.preventDefault();
  const { report, tag, busy } = actor.state;
  if (busy) return;
  const { user, password } = Object.fromEntries(new FormData(event.target));
  const errors = {};
  signInWith(user, password, errors);
  actor.set({ errors, problem: null });
  if (Object.keys(errors).length) return toFault();
  await busily(actor, async () => {
    await write("DELETE", `/articles/${encodeURIComponent(report.article.id)}`, { ifMatch: tag });
    actor.set({ report: null, taken: report.article.title });
    focus("taken");
  });
}

function again(actor) {
  actor.set({ report: null, taken: null, draft: {} });
  document.getElementById("article-text").focus();
}

function signInWith(user, password, errors) {
  if (editor()) return;
  if (user && password) signIn(user, password);
  else errors.user = "Whoever adds or takes back articles must sign in: both name and password are needed.";
}

/** Does what takes a while, and shows what goes wrong with it. */
async function busily(actor, work) {
  const done = progress();
  actor.set({ busy: true });
  actor.announce("Under way");
  try {
    await work();
  } catch (problem) {
    if (!problem.title) throw problem;
    actor.set({ problem, errors: faultsOf(problem) });
    toFault();
  } finally {
    done();
    actor.set({ busy: false });
  }
}

/** What a problem says of the fields of the form. */
function faultsOf({ status, message, errors }) {
  if (status === 401) return { user: UNAUTHENTICATED };
  if (status === 413) return { text: message };
  const faults = errors.map(({ pointer, detail }) => [pointer?.split("/")[1] || "text", detail]);
  return Object.fromEntries(faults.filter(([name]) => name === "text" || FIELDS.some((field) => field.name === name)));
}

function bodyOf({ text, ...metadata }) {
  const given = Object.entries(metadata)
    .map(([name, value]) => [name, value.trim()])
    .filter(([, value]) => value)
    .map(([name, value]) => [name, name === "authors" ? value.split(";").map((each) => each.trim()).filter(Boolean) : value]);
  return { ...Object.fromEntries(given), text };
}

/** Where an article names each entity first, or speaks first of one that it doesn't name. */
async function placesOf(article) {
  const { first } = await get(`/articles/${encodeURIComponent(article)}/annotations`);
  const names = ({ body }) => /^(name|title): /.test(body.label);
  const places = new Map();
  for (const { body, target } of [...first.items.filter(names), ...first.items]) {
    const key = new URL(body.source).pathname.split("/").slice(-2).map(decodeURIComponent).join("/");
    const { start, end } = target.selector.find(({ type }) => type === "TextPositionSelector");
    if (!places.has(key)) places.set(key, { article, start, end });
  }
  return places;
}

/** How the chairmanships that an article speaks of are called by people. */
async function chairsOf(article) {
  const turns = await getAll("/chairmanships", { article });
  return new Map(turns.map((turn) => [`chairmanships/${turn.id}`, entityName("chairmanships", turn)]));
}

function toFault() {
  const fault = document.querySelector("main [aria-invalid='true']") ?? document.getElementById("problem");
  fault?.closest("details")?.setAttribute("open", "");
  fault?.focus();
}

const focus = (id) => document.getElementById(id)?.focus();
