// Where the explorer starts.
import { address, go, start } from "./router.js";
import { show } from "./stage.js";
import { navigation } from "./components/navigation.js";

start((place) => {
  navigation(place);
  show(place);
});

document.getElementById("site-search").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = event.target.elements.q;
  if (field.value.trim()) go(address("/search", { q: field.value.trim() }));
  field.value = "";
});
