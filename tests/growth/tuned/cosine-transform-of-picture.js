// time: n^4
// space: n^2
// line: for (let y = 0 or sum +=
// gen: matrix {n}
// why: each of n^2 waves is compared with all n^2 points of the picture
// The cosine transform of a picture of n x n points straight from the definition, and how much
// of its strength the slow waves (a quarter of all) have.
const words = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(words[0]);
const picture = Float64Array.from(words.slice(1), Number);

const cosine = [];
for (let u = 0; u < n; u++) {
  const wave = new Float64Array(n);
  for (let x = 0; x < n; x++) {
    wave[x] = Math.cos((Math.PI * u * (2 * x + 1)) / (2 * n));
  }
  cosine.push(wave);
}

function strength(across, down) {
  let sum = 0;
  for (let x = 0; x < n; x++) {
    const factor = across[x];
    for (let y = 0; y < n; y++) {
      sum += picture[x * n + y] * factor * down[y];
    }
  }
  return sum * sum;
}

let all = 0;
let slow = 0;
for (let u = 0; u < n; u++) {
  for (let v = 0; v < n; v++) {
    const part = strength(cosine[u], cosine[v]) * (u > 0 ? 2 : 1) * (v > 0 ? 2 : 1);
    all += part;
    if (2 * u < n && 2 * v < n) slow += part;
  }
}
console.log(((100 * slow) / all).toFixed(4), (all / n ** 2).toPrecision(8));
