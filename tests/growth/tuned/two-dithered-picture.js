// time: n * m
// space: n * m
// line: .map(Number) or for (let column or const wanted = or const dot = or const error = or next[
// line: here[column + 2] += or black +=
// gen: grid {n} {m}
// why: each of n * m points is read, made black or white, and hands its error on to four others
// A grey picture is printed in black dots: what a dot is wrong by goes to its neighbours.
const numbers = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const [rows, columns] = numbers;

// The errors stand one place further right, so that both ends have a neighbour.
function printRow(row, here, next) {
  const start = 2 + row * columns;
  let black = 0;
  for (let column = 0; column < columns; column++) {
    const wanted = numbers[start + column] + here[column + 1];
    const dot = wanted < 50 ? 1 : 0;
    const error = wanted - (dot ? 0 : 99);
    here[column + 2] += (error * 7) / 16;
    next[column] += (error * 3) / 16;
    next[column + 1] += (error * 5) / 16;
    next[column + 2] += error / 16;
    black += dot;
  }
  return black;
}

let here = new Float64Array(columns + 2);
let total = 0;
let darkest = 0;
for (let row = 0; row < rows; row++) {
  const next = new Float64Array(columns + 2);
  const black = printRow(row, here, next);
  total += black;
  darkest = Math.max(darkest, black);
  here = next;
}
console.log(`${total} black dots, ${darkest} in a row at most`);
