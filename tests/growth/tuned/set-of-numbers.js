// time: n
// space: n
// line: -
// gen: numbers {n}
// why: a Set takes each number in constant time; the pair of includes.js
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
const seen = new Set();
for (const x of numbers)
    seen.add(x);
console.log(seen.size);
