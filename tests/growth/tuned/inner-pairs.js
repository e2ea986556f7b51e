// time: n^2
// space: n
// line: for (let j or sum +=
// gen: numbers {n}
// why: every pair
const all = require('fs').readFileSync(0, 'utf8').split(/\s+/).slice(0, -1).map(Number);
const n = all[0], a = all.slice(1);
let sum = 0;
for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++)
        sum += (a[i] ^ a[j]) & 7;
console.log(sum);
