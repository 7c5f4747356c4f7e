// The one place that names the template library: what views and components are written with.
export { html, svg, nothing, render } from "lit-html";
export { live } from "lit-html/directives/live.js";
export { ref } from "lit-html/directives/ref.js";
export { repeat } from "lit-html/directives/repeat.js";
