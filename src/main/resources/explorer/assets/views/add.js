import { html, nothing } from "../html.js";
import { write } from "../session.js";
import { articleForm, FIELDS } from "../components/article-form.js";
import { articleReport } from "../components/article-report.js";
import { progress } from "../components/progress.js";
import { faultsOf, refusal, signInWith, toFault } from "../components/refusals.js";
import { commonNames } from "../components/values.js";

/** What outlives this view and, but for credentials, the page: the draft, the report and the way to take it back. */
const KEPT = "add";
const desk = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");

export default {
  async load(actor, signal) {
    Object.assign(actor.state, desk);
    if (desk.report) actor.state.names = await commonNames(signal).catch(() => new Map());
    return {};
  },
  render(data, actor) {
    const { report, taken } = actor.state;
    const own = { ...actor, keep: (change) => keep(actor, { draft: change(desk.draft ?? {}) }) };
    return html`
      <p class="eyebrow"><a href="/articles">Articles</a></p>
      <h1>Add an article</h1>
      ${report
        ? articleReport(actor, (event) => takeBack(event, actor), () => again(actor))
        : html`
            <p class="lead">It is read at once: what it says of chairmanships, and in which words, joins what is here already.</p>
            ${taken ? html`<p class="notice" id="taken" tabindex="-1">Taken back: everything is as if “${taken}” had never been read. Its text is still below.</p>` : nothing}
            ${articleForm(own, (event) => add(event, actor))}`}`;
  },
};

function keep(actor, changes) {
  Object.assign(desk, changes);
  sessionStorage.setItem(KEPT, JSON.stringify(desk));
  actor.set(changes);
}

async function add(event, actor) {
  event.preventDefault();
  if (actor.state.busy) return;
  const { user, password, file, ...draft } = Object.fromEntries(new FormData(event.target));
  const errors = {};
  if (!draft.text.trim()) errors.text = "Paste the article's text, or choose a file that has it.";
  signInWith({ user, password }, errors);
  keep(actor, { draft, taken: null });
  actor.set({ errors, problem: null });
  if (Object.keys(errors).length) return toFault();
  await busily(actor, async () => {
    const response = await write("POST", "/articles", { body: bodyOf(draft) });
    const report = await response.json();
    actor.set({ names: await commonNames().catch(() => new Map()) });
    keep(actor, { report, created: response.status === 201, tag: response.headers.get("ETag") });
    focus("report");
  });
}

async function takeBack(event, actor) {
  event.preventDefault();
  const { report, tag, busy } = actor.state;
  if (busy) return;
  const errors = {};
  signInWith(Object.fromEntries(new FormData(event.target)), errors);
  actor.set({ errors, problem: null });
  if (Object.keys(errors).length) return toFault();
  await busily(actor, async () => {
    await write("DELETE", `/articles/${encodeURIComponent(report.article.id)}`, { ifMatch: tag });
    keep(actor, { report: null, taken: report.article.title });
    focus("taken");
  });
}

function again(actor) {
  keep(actor, { report: null, taken: null, draft: {} });
  document.getElementById("article-text").focus();
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
    const errors = faultsOf(problem, FIELDS.map(({ name }) => name), desk.draft);
    actor.set({ problem: refusal(problem), errors });
    toFault();
  } finally {
    done();
    actor.set({ busy: false });
  }
}

function bodyOf({ text, ...metadata }) {
  const given = Object.entries(metadata)
    .map(([name, value]) => [name, value.trim()])
    .filter(([, value]) => value)
    .map(([name, value]) => [name, name === "authors" ? value.split(";").map((each) => each.trim()).filter(Boolean) : value]);
  return { ...Object.fromEntries(given), text };
}

const focus = (id) => document.getElementById(id)?.focus();
