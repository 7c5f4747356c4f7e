// Where the explorer starts.
import { render } from "./html.js";
import { start } from "./router.js";
import { show } from "./stage.js";
import { navigation } from "./components/navigation.js";

start((place) => {
  render(navigation(place), document.getElementById("navigation"));
  show(place);
});
