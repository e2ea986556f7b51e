// time: n^2
// space: n
// line: for (const person or latest = person
// gen: permutation {n}
// why: a set gives its members from the first on only, so the latest is found behind all others,
// why: each time; at most two leave a round, so there are at least n / 2 rounds
// The latest of a waiting crowd goes in and takes a friend along, if that one still waits.
const input = require('fs').readFileSync(0, 'utf8').split('\n');
const n = parseInt(input[0], 10);

function latestOf(crowd) {
  let latest;
  for (const person of crowd) {
    latest = person;
  }
  return latest;
}

const waiting = new Set();
for (let i = 1; i <= n; i++) {
  waiting.add(parseInt(input[i], 10));
}

let rounds = 0;
let pairs = 0;
let mix = 0;
while (waiting.size > 0) {
  const latest = latestOf(waiting);
  const friend = (latest * 7 + 3) % n;
  waiting.delete(latest);
  if (waiting.delete(friend)) {
    pairs++;
  }
  rounds++;
  mix = (mix * 31 + latest) % 1000003;
}
console.log(`${rounds} rounds, ${pairs} with a friend, ${mix}`);
