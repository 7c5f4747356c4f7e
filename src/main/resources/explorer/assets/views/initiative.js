import { html } from "../html.js";
export default { render: () => html`<h1>Overview</h1>` };
