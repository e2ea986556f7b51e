// time: n log n
// space: n
// line: sort(
// gen: numbers {n}
// why: sorts once
const all = require('fs').readFileSync(0, 'utf8').split(/\s+/).slice(0, -1).map(Number);
const n = all[0], a = all.slice(1);
a.sort((x, y) => x % 1000003 - y % 1000003);
console.log(a[n >> 1]);
