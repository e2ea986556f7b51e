// time: n^2
// space: n
// line: ...all
// gen: numbers {n}
// why: the spread copies all that was collected, for each of n numbers
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
const doubled = numbers.reduce((all, x) => [...all, 2 * x], []);
console.log(doubled.length, doubled[doubled.length >> 1]);
