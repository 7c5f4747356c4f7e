const bar = document.getElementById("progress");
const PATIENCE = 500;
let underWay = 0;

/** Shows that something takes long, if it does; call what it returns once it is done. */
export function progress() {
  underWay++;
  const timer = setTimeout(() => (bar.hidden = false), PATIENCE);
  return () => {
    clearTimeout(timer);
    if (--underWay === 0) bar.hidden = true;
  };
}
