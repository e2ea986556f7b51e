// time: n log n
// space: n
// line: for (let k = 1 or product[d * k]
// gen: size {n}
// why: d is joined with n / d numbers k: n + n / 2 + n / 3 + ... is n ln n
// The Dirichlet product of two tables: digit sums of d times ones in binary of k, at d * k.
const n = Number(require('fs').readFileSync(0, 'utf8'));

function table(base) {
  const sums = new Int32Array(n + 1);
  for (let x = 1; x <= n; x++) {
    sums[x] = sums[Math.floor(x / base)] + (x % base);
  }
  return sums;
}

const digits = table(10);
const ones = table(2);
const product = new Int32Array(n + 1);
for (let d = 1; d <= n; d++) {
  const factor = digits[d];
  for (let k = 1; d * k <= n; k++) {
    product[d * k] += factor * ones[k];
  }
}

let best = 1;
let mix = 0;
for (let x = 1; x <= n; x++) {
  if (product[x] > product[best]) best = x;
  mix = (mix * 31 + product[x]) % 1000003;
}
console.log(best, product[best], mix);
