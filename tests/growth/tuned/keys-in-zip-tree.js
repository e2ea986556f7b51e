// time: n log n
// space: n
// line: while (here !== NONE && above(here or above = (node) or before = here;
// line: left[here] : right[here]
// gen: numbers {n}
// why: ranks are drawn like lengths of runs of heads, so the tree is as deep as log n on average
// Keeps numbers in a zip tree (a binary search tree ordered by random ranks).
const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const n = Number(lines[0]);
const NONE = -1;
const key = new Float64Array(n);
const rank = new Uint8Array(n);
const left = new Int32Array(n).fill(NONE);
const right = new Int32Array(n).fill(NONE);
let root = NONE;
let luck = 2463534242;

function drawRank() {
  luck ^= luck << 13;
  luck ^= luck >>> 17;
  luck ^= luck << 5;
  return Math.clz32(luck);
}

function hang(parent, node, child) {
  if (node === NONE) root = child;
  else if (parent < key[node]) left[node] = child;
  else right[node] = child;
}

function insert(x) {
  const k = key[x];
  const r = rank[x];
  const above = (node) => r < rank[node] || (r === rank[node] && k > key[node]);
  let before = NONE;
  let here = root;
  while (here !== NONE && above(here)) {
    before = here;
    here = k < key[here] ? left[here] : right[here];
  }
  hang(k, before, x);
  let [smaller, larger] = [x, x];
  while (here !== NONE) {
    if (key[here] < k) {
      (smaller === x ? left : right)[smaller] = here;
      smaller = here;
      here = right[here];
    } else {
      (larger === x ? right : left)[larger] = here;
      larger = here;
      here = left[here];
    }
  }
  if (smaller !== x) right[smaller] = NONE;
  if (larger !== x) left[larger] = NONE;
}

for (let i = 0; i < n; i++) {
  key[i] = Number(lines[i + 1]) * 131072 + i;
  rank[i] = drawRank();
  insert(i);
}
const path = [];
let mix = 0;
for (let node = root; node !== NONE || path.length > 0; node = right[node]) {
  for (; node !== NONE; node = left[node]) path.push(node);
  node = path.pop();
  mix = (mix * 31 + Math.floor(key[node] / 131072)) % 1000003;
}
console.log(mix);
