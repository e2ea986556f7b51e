// time: n
// space: n
// line: -
// gen: numbers {n}
// why: one pass
const all = require('fs').readFileSync(0, 'utf8').split(/\s+/).slice(0, -1).map(Number);
const n = all[0], a = all.slice(1);
let best = 0, now = 0;
for (const x of a) {
    now = Math.max(0, now + x % 7 - 3);
    best = Math.max(best, now);
}
console.log(best, n);
