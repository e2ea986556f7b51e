// time: n^2 * m
// space: n
// line: for (let i = 0; i < last or x[i] += or y[i] +=
// gen: counts {n} {m}
// why: for each of m places the n corners are cut n - 1 times, one fewer each time
// A curve with n control points is drawn at m places (de Casteljau); how long is the drawing?
const [n, m] = require('fs').readFileSync(0, 'utf8').split(' ').map(Number);

const corners = { x: new Float64Array(n), y: new Float64Array(n) };
for (let i = 0, seed = 5; i < n; i++) {
  seed = (seed * 7919 + 104729) % 1000003;
  corners.x[i] = i;
  corners.y[i] = seed % 1000;
}
const x = new Float64Array(n);
const y = new Float64Array(n);

function pointAt(t) {
  x.set(corners.x);
  y.set(corners.y);
  for (let last = n - 1; last > 0; last--) {
    for (let i = 0; i < last; i++) {
      x[i] += t * (x[i + 1] - x[i]);
      y[i] += t * (y[i + 1] - y[i]);
    }
  }
  return [x[0], y[0]];
}

let length = 0;
let [lastX, lastY] = [corners.x[0], corners.y[0]];
for (let place = 1; place <= m; place++) {
  const [newX, newY] = pointAt(place / m);
  length += Math.hypot(newX - lastX, newY - lastY);
  [lastX, lastY] = [newX, newY];
}
console.log(length.toFixed(4));
