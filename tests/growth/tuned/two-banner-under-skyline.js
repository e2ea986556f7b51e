// time: n * m^2
// space: n * m
// line: for (let right or if (heights[right or const area = low or if (area > largest
// gen: grid {n} {m}
// why: in each of n rows all m^2 / 2 pieces are tried, with the lowest of each known from the one
// why: before
const fs = require("fs");

function largestBanner(heights) {
  let largest = 0;
  for (let left = 0; left < heights.length; left++) {
    let low = heights[left];
    for (let right = left; right < heights.length; right++) {
      if (heights[right] < low) low = heights[right];
      const area = low * (right - left + 1);
      if (area > largest) largest = area;
    }
  }
  return largest;
}

const numbers = fs.readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const [n, m] = numbers;
let sum = 0;
let best = 0;
for (let row = 0; row < n; row++) {
  const start = 2 + row * m;
  const area = largestBanner(numbers.slice(start, start + m));
  sum += area;
  best = Math.max(best, area);
}
console.log(best, sum);
