// time: n log n + m log m
// space: n + m
// line: all.sort( or a.value - b.value
// gen: lists {n} {m}
// why: both samples are thrown together and sorted once, the rest is one walk
// The test of Mann and Whitney: do the values of one sample tend to be larger than the other's?
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const all = [];
for (let i = 1; i <= n + m; i++) {
  all.push({ value: Number(lines[i]), isFirst: i <= n });
}
all.sort((a, b) => a.value - b.value);

// Equal values share the mean of their ranks.
let rankSum = 0;
let ties = 0;
for (let from = 0, to; from < all.length; from = to) {
  let firsts = 0;
  for (to = from; to < all.length && all[to].value === all[from].value; to++) {
    if (all[to].isFirst) {
      firsts++;
    }
  }
  rankSum += (firsts * (from + 1 + to)) / 2;
  const width = to - from;
  ties += width * (width * width - 1);
}

const u = rankSum - (n * (n + 1)) / 2;
const expected = (n * m) / 2;
const total = n + m;
const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
console.log(`U = ${u}, z = ${((u - expected) / Math.sqrt(variance)).toFixed(4)}`);
