// time: n log n
// space: n
// line: for (let right = middle or high = Math.max(high, row[right or tops[right or weighed[right
// line: for (let left = middle or high = Math.max(high, row[left or while (end < to or end++
// line: const inside = or const before = or const inner = or const outer = or total = (total
// gen: size {n}
// why: runs over the middle are summed in linear time on each of log n levels of halves; the bound
// why: up to which the left side has the largest number only moves on
// The sum over all runs of a row of (its largest number times its length), modulo a prime.
const n = Number(require('fs').readFileSync(0, 'utf8'));
const PRIME = 1000003;

let seed = 7;
const row = new Int32Array(n);
for (let i = 0; i < n; i++) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  row[i] = (seed >>> 8) % 1000;
}
// Sums of the largest number from the middle on, plain and times the distance from the middle.
const tops = new Float64Array(n + 1);
const weighed = new Float64Array(n + 1);

function across(from, middle, to) {
  let high = 0;
  tops[middle] = weighed[middle] = 0;
  for (let right = middle; right < to; right++) {
    high = Math.max(high, row[right]);
    tops[right + 1] = tops[right] + high;
    weighed[right + 1] = weighed[right] + high * (right + 1 - middle);
  }
  high = 0;
  let end = middle;
  let total = 0;
  for (let left = middle - 1; left >= from; left--) {
    high = Math.max(high, row[left]);
    while (end < to && row[end] <= high) {
      end++;
    }
    const inside = end - middle;
    const before = middle - left;
    const inner = high * (inside * before + inside * (inside + 1) / 2);
    const outer = before * (tops[to] - tops[end]) + weighed[to] - weighed[end];
    total = (total + inner + outer) % PRIME;
  }
  return total;
}

function allRuns(from, to) {
  if (to - from === 1) {
    return row[from];
  }
  const middle = (from + to) >> 1;
  return (allRuns(from, middle) + allRuns(middle, to) + across(from, middle, to)) % PRIME;
}

console.log(allRuns(0, n));
