// time: n log n
// space: n
// line: .sort(
// gen: numbers {n}
// why: the engine's merge sort compares n log n times
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
numbers.sort((a, b) => a - b);
console.log(numbers[0], numbers[numbers.length >> 1]);
