// time: n * m
// space: n + m
// line: for (const line of or highest = Math.max or return this.slope
// gen: lists {n} {m}
// why: at each of m places all n lines are compared
const numbers = require("fs")
  .readFileSync(0, "utf8")
  .split("\n")
  .flatMap((line) => line.split(" "))
  .filter((word) => word !== "")
  .map(Number);
const [n, m] = numbers.splice(0, 2);

class Line {
  constructor(number) {
    this.slope = (number % 2001) - 1000;
    this.start = Math.floor(number / 2001) % 100000;
  }

  at(x) {
    return this.slope * x + this.start;
  }
}

const lines = numbers.slice(0, n).map((number) => new Line(number));
const places = numbers.slice(n, n + m).map((number) => (number % 2001) - 1000);
let sum = 0;
for (const x of places) {
  let highest = -Infinity;
  for (const line of lines) {
    highest = Math.max(highest, line.at(x));
  }
  sum += highest;
}
console.log(sum, sum / m);
