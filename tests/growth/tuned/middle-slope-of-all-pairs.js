// time: n^2 log n
// space: n^2
// line: slopes.sort(
// gen: points {n}
// sizes: 12..900
// why: n^2 / 2 slopes are sorted, log n^2 comparisons for each; all of them are kept
// The line of Theil and Sen: its slope is the median of the slopes of all pairs of points.
const { readFileSync } = require('fs');

const points = readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(' ').map(Number));

function median(sorted) {
  if (sorted.length === 0) {
    return 0;
  }
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const slopes = [];
points.forEach(([x, y], i) => {
  for (let j = 0; j < i; j++) {
    const across = x - points[j][0];
    if (across !== 0) {
      slopes.push((y - points[j][1]) / across);
    }
  }
});
slopes.sort((a, b) => a - b);

const slope = median(slopes);
const heights = points.map(([x, y]) => y - slope * x).sort((a, b) => a - b);
console.log(`y = ${slope.toFixed(5)} x + ${median(heights).toFixed(1)}`);
