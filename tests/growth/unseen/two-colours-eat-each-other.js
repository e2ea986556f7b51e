// time: n * m
// space: n
// line: for (let cell = 0; cell < n or const eater = or const left = or const right =
// line: next[cell] =
// gen: counts {n} {m}
// why: in each of m seasons all n cells of the ring are looked at
// Seven colours on a ring: each is eaten by the next one beside it. How many borders are left?
const [n, m] = require('fs').readFileSync(0, 'utf8').trim().split(' ').map(Number);
const COLOURS = 7;

function season(now, next) {
  for (let cell = 0; cell < n; cell++) {
    const eater = (now[cell] + 1) % COLOURS;
    const left = now[cell > 0 ? cell - 1 : n - 1];
    const right = now[cell + 1 < n ? cell + 1 : 0];
    next[cell] = left === eater || right === eater ? eater : now[cell];
  }
}

let now = new Int32Array(n);
let next = new Int32Array(n);
for (let cell = 0, seed = 99; cell < n; cell++) {
  seed = (seed * 48271) % 2147483647;
  now[cell] = seed % COLOURS;
}
for (let i = 0; i < m; i++) {
  season(now, next);
  [now, next] = [next, now];
}

const borders = now.reduce((count, colour, i) => count + (colour !== now[(i + 1) % n] ? 1 : 0), 0);
const commonest = now.reduce((tally, colour) => {
  tally[colour]++;
  return tally;
}, new Array(COLOURS).fill(0));
console.log(borders, commonest.join(' '));
