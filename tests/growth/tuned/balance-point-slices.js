// time: n^2
// space: n
// line: weigh(numbers or sum + value
// gen: numbers {n}
// why: both sides of every place are copied and summed up anew
const numbers = require('fs').readFileSync(0, 'utf8').trim().split('\n').slice(1).map(Number);

function weigh(part) {
  return part.reduce((sum, value) => sum + value, 0);
}

let best = Infinity;
let place = -1;
for (let i = 0; i < numbers.length; i++) {
  const left = weigh(numbers.slice(0, i));
  const right = weigh(numbers.slice(i + 1));
  const apart = Math.abs(left - right);
  if (apart < best) {
    best = apart;
    place = i;
  }
}
console.log(place, best);
