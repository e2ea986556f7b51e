// time: n^2 log n
// space: n
// line: .sort( or (a, b) => a - b
// gen: numbers {n}
// why: for each of n factors the n places are sorted anew
// Numbers go to the place x * factor mod PLACES. For which factor is the widest gap the smallest?
const PLACES = 1000003;

function placesFor(factor, numbers) {
  return numbers.map((x) => ((x % PLACES) * factor) % PLACES).sort((a, b) => a - b);
}

function widestGap(places) {
  let widest = places[0] + PLACES - places[places.length - 1];
  for (let i = 1; i < places.length; i++) {
    widest = Math.max(widest, places[i] - places[i - 1]);
  }
  return widest;
}

const [n, ...numbers] = require("fs").readFileSync(0, "utf8").trim().split("\n").map(Number);
let best = { factor: 0, gap: Infinity };
let sum = 0;
for (let factor = 1; factor <= n; factor++) {
  const gap = widestGap(placesFor(factor, numbers));
  sum += gap;
  if (gap < best.gap) {
    best = { factor, gap };
  }
}
console.log(best.factor, best.gap, (sum / n).toFixed(2));
