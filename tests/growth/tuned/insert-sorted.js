// time: n^2
// space: n
// line: splice
// gen: numbers {n}
// why: each number is found its place in log n steps, but half of the array moves to make room
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
const sorted = [];
for (const x of numbers) {
    let low = 0, high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < x)
            low = middle + 1;
        else
            high = middle;
    }
    sorted.splice(low, 0, x);
}
console.log(sorted[0], sorted[sorted.length >> 1]);
