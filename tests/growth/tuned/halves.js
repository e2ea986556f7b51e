// time: log n
// space: 1
// line: while (left or left = or steps
// gen: size {n}
// why: one step a binary digit
const all = require('fs').readFileSync(0, 'utf8').split(/\s+/).slice(0, -1).map(Number);
const n = all[0], a = all.slice(1);
let left = n, steps = 0;
while (left > 0) {
    left = Math.floor(left / 2);
    steps += left % 3;
}
console.log(steps, a.length);
