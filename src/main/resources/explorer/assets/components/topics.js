// What the API calls the fields of cooperation.
import { get } from "../api.js";
import { sentence, words } from "../words.js";

const labels = {};
let asked;

/** Asks for the names, once; where they can't be had, the words of the values do. */
export const topicNames = () =>
  (asked ??= get("/topics").then(({ content }) => content.forEach(({ id, label }) => (labels[id] = label)), () => (asked = null)));

/** "education-science" as "Education and science". */
export const topicName = (topic) => labels[topic] ?? sentence(words(topic));
