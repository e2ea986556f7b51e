// time: n^2
// space: n
// line: for (let j or if (numbers[i] or pairs++
// gen: few {n}
// why: n^2 / 2 pairs
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
let pairs = 0;
for (let i = 0; i < numbers.length; i++)
    for (let j = i + 1; j < numbers.length; j++)
        if (numbers[i] + numbers[j] === 9)
            pairs++;
console.log(pairs);
