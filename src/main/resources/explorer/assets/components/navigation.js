import { html } from "../html.js";

/** The views that have a place in the navigation, by the path that they begin with. */
const ENTRIES = [
  ["/", "Overview"],
  ["/initiatives", "Initiatives"],
  ["/chairmanships", "Chairmanships"],
  ["/articles", "Articles"],
];

export const navigation = ({ path }) => html`
  <ul>
    ${ENTRIES.map(([to, name]) => {
      const within = to === "/" ? path === "/" : path === to || path.startsWith(`${to}/`);
      return html`<li><a href=${to} aria-current=${path === to ? "page" : within ? "true" : "false"}>${name}</a></li>`;
    })}
  </ul>`;
