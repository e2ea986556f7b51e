// time: n
// space: n
// line: -
// gen: few {n} 1000
// why: one look-up each
const all = require('fs').readFileSync(0, 'utf8').split(/\s+/).slice(0, -1).map(Number);
const n = all[0], a = all.slice(1);
const count = new Map();
for (const x of a)
    count.set(x, (count.get(x) || 0) + 1);
console.log(Math.max(...count.values()), n);
