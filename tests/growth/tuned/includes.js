// time: n^2
// space: n
// line: includes(
// gen: permutation {n}
// why: includes() reads the list of all so far and finds nothing
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
const seen = [];
for (const x of numbers) {
    if (!seen.includes(x))
        seen.push(x);
}
console.log(seen.length);
