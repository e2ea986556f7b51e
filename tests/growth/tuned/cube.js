// time: n^3
// space: n
// line: for (let k or sum +=
// gen: numbers {n}
// why: every three
const all = require('fs').readFileSync(0, 'utf8').split(/\s+/).slice(0, -1).map(Number);
const n = all[0], a = all.slice(1);
let sum = 0;
for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
        for (let k = 0; k < n; k++)
            sum += (a[i] ^ a[j] ^ a[k]) & 3;
console.log(sum);
