// time: v + e
// space: v + e
// line: while (text[at] or value = value * 10 or at++ or function nextNumber
// line: let value = 0 or return value or for (let i = 0; i < e or ends[2 * i or nextNumber();
// line: for (let i = 0; i < 2 * e or near[start[
// gen: graph {v} {e}
// why: reading all e roads is a constant for each; each town looks at its roads at most twice
// A well is dug in each town, in order, that has none in reach; how many, and how many share them?
const text = require('fs').readFileSync(0);
let at = 0;

function nextNumber() {
  let value = 0;
  while (text[at] >= 48) {
    value = value * 10 + text[at] - 48;
    at++;
  }
  at++;
  return value;
}

const [v, e] = [nextNumber(), nextNumber()];
const ends = new Int32Array(2 * e);
const start = new Int32Array(v + 2);
for (let i = 0; i < e; i++) {
  ends[2 * i] = nextNumber();
  ends[2 * i + 1] = nextNumber();
  nextNumber();
  start[ends[2 * i] + 2]++;
  start[ends[2 * i + 1] + 2]++;
}
for (let town = 2; town <= v; town++) {
  start[town] += start[town - 1];
}
const near = new Int32Array(2 * e);
for (let i = 0; i < 2 * e; i++) {
  near[start[ends[i] + 1]++] = ends[i ^ 1];
}

const inReach = new Int32Array(v);
let wells = 0;
for (let town = 0; town < v; town++) {
  if (inReach[town] > 0) {
    continue;
  }
  wells++;
  inReach[town]++;
  for (let i = start[town]; i < start[town + 1]; i++) {
    inReach[near[i]]++;
  }
}
const shared = inReach.filter((count) => count > 1).length;
console.log(wells, shared);
