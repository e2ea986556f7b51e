// time: n^1.58
// space: n
// line: for (let i = 0; i < alive or const x = or if (count > 0 or count-- or next[count++]
// gen: size {n}
// why: generation k has 2^(ones of k in binary) live cells and only those are visited: twice as
// why: many generations have three times as many cells in all, n^log2(3)
// A cell lives in the next generation if just one of its two neighbours lives; one at first.
const generations = Number(require('fs').readFileSync(0, 'utf8'));

let row = new Int32Array(generations + 2);
let next = new Int32Array(generations + 2);
let alive = 1;
let total = 1;
let widest = 1;

for (let generation = 1; generation < generations; generation++) {
  let count = 0;
  for (let i = 0; i < alive; i++) {
    const x = row[i];
    if (count > 0 && next[count - 1] === x - 1) {
      count--;
    } else {
      next[count++] = x - 1;
    }
    next[count++] = x + 1;
  }
  [row, next] = [next, row];
  alive = count;
  total += alive;
  if (alive > widest) {
    widest = alive;
  }
}
console.log(`${total} cells lived, at most ${widest} at a time, now from ${row[0]}`);
