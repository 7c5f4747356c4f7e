import { missing } from "../components/states.js";

export default {
  title: () => "Not found",
  render: (data, { place }) => missing({ message: `The explorer has no page at ${place.path}.` }),
};
