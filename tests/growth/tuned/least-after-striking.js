// time: n
// space: n
// line: -
// gen: digits {n}
// why: a digit is pushed once and popped once at most, though a loop stands in the loop
const [first, digits] = require('fs').readFileSync(0, 'utf8').trim().split('\n');

function strike(text, count) {
  const kept = [];
  for (const digit of text) {
    while (count > 0 && kept.length > 0 && kept[kept.length - 1] > digit) {
      kept.pop();
      count--;
    }
    kept.push(digit);
  }
  kept.length -= count;
  return kept;
}

const kept = strike(digits, Math.floor(Number(first) / 2));
let rest = 0;
for (const digit of kept) {
  rest = (rest * 10 + Number(digit)) % 1000003;
}
console.log(kept.length, rest);
