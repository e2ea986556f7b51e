// time: n^3
// space: n
// line: for (let k or sum +=
// gen: size {n}
// why: n^2 sums of n products, of numbers that are made on the way
const n = Number(require('fs').readFileSync(0, 'utf8'));
const row = Array.from({length: n}, (_, i) => (i * 7 + 3) % 101);
let mix = 0;
for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
        let sum = 0;
        for (let k = 0; k < n; k++)
            sum += (row[i] ^ row[k]) * row[j];
        mix = (mix * 31 + sum) % 1000003;
    }
console.log(mix);
