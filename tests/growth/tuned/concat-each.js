// time: n^2
// space: n
// line: concat
// gen: numbers {n}
// why: concat copies all that was collected, for each of n numbers
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
let odd = [];
for (const x of numbers)
    if (x % 2 === 1)
        odd = odd.concat([x]);
console.log(odd.length, odd[odd.length >> 1]);
