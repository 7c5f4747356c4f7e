import { missing } from "../components/states.js";

export default {
  title: () => "Not found",
  render: (data, { place }) => missing(`The explorer has no page at ${place.path}.`),
};
