// The one place that turns positions of the API, Unicode code points, into those of JavaScript's
// strings, UTF-16 units.

/** A function from code points to units of a text; positions past its end are its end. */
export function unitsOf(text) {
  // A character above U+FFFF has two units: what counts is how many of them stand before.
  const pairs = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index - pairs.length);
  return (point) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle] < point) low = middle + 1;
      else high = middle;
    }
    return Math.min(point + low, text.length);
  };
}
