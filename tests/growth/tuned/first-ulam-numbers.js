// time: n^2
// space: n
// line: for (const earlier of ulam or if (ways[earlier
// gen: size {n}
// sizes: 12..8000
// why: each new number is added to all before it; the numbers stay below 14 n or so
// The first n Ulam numbers: 1, 2, and then always the next that is the sum of two different
// earlier ones in exactly one way.
const n = Number(require('fs').readFileSync(0, 'utf8').trim());

function* ulamNumbers(room) {
  const ways = new Uint8Array(room);
  const ulam = [];
  let latest = 1;
  ways[2] = 1; // the second number is given
  for (;;) {
    yield latest;
    for (const earlier of ulam) {
      if (ways[earlier + latest] < 2) {
        ways[earlier + latest]++;
      }
    }
    ulam.push(latest);
    do {
      latest++;
    } while (ways[latest] !== 1);
  }
}

let count = 0;
let last = 0;
let twins = 0;
for (const number of ulamNumbers(40 * n + 100)) {
  if (number === last + 1) {
    twins++;
  }
  last = number;
  if (++count === n) {
    break;
  }
}
console.log(`number ${n} is ${last}, ${twins} neighbours`);
