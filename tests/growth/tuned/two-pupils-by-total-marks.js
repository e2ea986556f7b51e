// time: n * m
// space: n * m
// line: .split(/\s+/) or for (let j or for (let i or grid[i][j] or mean += or spread +=
// line: total[i] += or row[j] =
// gen: grid {n} {m}
// why: all n * m marks are read and gone through for the mean, the spread and the total
// why: of each pupil; that the n totals are sorted counts less, as m is not below n
// Marks count by how far they are from the mean of their subject. The pupils in their order.
const numbers = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const n = numbers[0];
const m = numbers[1];
const grid = [];
for (let i = 0; i < n; i++) {
  const row = new Float64Array(m);
  for (let j = 0; j < m; j++) row[j] = numbers[2 + i * m + j];
  grid.push(row);
}

const total = new Array(n).fill(0);
for (let j = 0; j < m; j++) {
  let mean = 0;
  for (let i = 0; i < n; i++) mean += grid[i][j] / n;
  let spread = 0;
  for (let i = 0; i < n; i++) spread += (grid[i][j] - mean) ** 2 / n;
  if (spread === 0) continue;
  const root = Math.sqrt(spread);
  for (let i = 0; i < n; i++) total[i] += (grid[i][j] - mean) / root;
}

const order = [...total.keys()].sort((a, b) => total[b] - total[a]);
const best = total[order[0]].toFixed(3);
const last = total[order[n - 1]].toFixed(3);
console.log(`first ${order[0]} with ${best}, last ${order[n - 1]} with ${last}`);
