// time: sqrt n
// space: 1
// line: while (d * d or if (n % d or d++ or mix =
// gen: size {n}
// why: divisors are tried up to the root of n
const n = Number(require('fs').readFileSync(0, 'utf8'));
let d = 1, pairs = 0, mix = 0;
while (d * d <= n) {
    if (n % d === 0)
        pairs++;
    mix = (mix * 31 + n % d) % 1000003;
    d++;
}
console.log(pairs, mix);
