// time: n!
// space: 1 or n
// line: for (let i = place or label[place] or label[i] = held or if (place === or const gap =
// line: gaps[gap or function seat or if (repeated === 0 or fewest = Math or return;
// line: seat(place + 1
// gen: size {n}
// sizes: 3..9
// why: all n! orders of the labels are gone through, none is given up before its end
// A path of n vertices gets the labels 0 ... n - 1. In how many ways do all neighbours differ by
// different amounts, and what is the least number of amounts over all orders?
const n = Number(require('fs').readFileSync(0, 'utf8').trim());
const label = Array.from({ length: n }, (_, i) => i);
const gaps = new Uint8Array(n + 1);
let graceful = 0;
let fewest = n;

function seat(place, repeated) {
  if (place === n) {
    if (repeated === 0) graceful++;
    fewest = Math.min(fewest, n - 1 - repeated);
    return;
  }
  for (let i = place; i < n; i++) {
    const held = label[place];
    label[place] = label[i];
    label[i] = held;
    if (place === 0) {
      seat(1, 0);
    } else {
      const gap = Math.abs(label[place] - label[place - 1]);
      gaps[gap]++;
      seat(place + 1, gaps[gap] > 1 ? repeated + 1 : repeated);
      gaps[gap]--;
    }
    label[i] = label[place];
    label[place] = held;
  }
}

seat(0, 0);
console.log(`${graceful} graceful orders, at least ${fewest} amounts`);
