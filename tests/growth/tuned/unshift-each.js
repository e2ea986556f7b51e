// time: n^2
// space: n
// line: unshift
// gen: numbers {n}
// why: all move for each number
const all = require('fs').readFileSync(0, 'utf8').split(/\s+/).slice(0, -1).map(Number);
const n = all[0], a = all.slice(1);
const line = [];
for (const x of a)
    line.unshift(x);
console.log(line[n >> 1]);
