// time: n^3
// space: n^2
// line: for (let to = or reach[via * n + to] or reach[from * n + to]
// gen: matrix {n}
// sizes: 8..300
// why: Warshall: each of n steps goes through all pairs of the n rooms
const data = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(data[0]);
const reach = new Uint8Array(n * n);
for (let i = 0; i < n * n; i++) {
    reach[i] = Number(data[i + 1]) < 5 ? 1 : 0;
}

for (let via = 0; via < n; via++) {
    for (let from = 0; from < n; from++) {
        for (let to = 0; to < n; to++) {
            reach[from * n + to] |= reach[from * n + via] & reach[via * n + to];
        }
    }
}

const mutual = reach.reduce((count, open, i) => {
    const back = reach[(i % n) * n + Math.floor(i / n)];
    return count + (open && back ? 1 : 0);
}, 0);
console.log('pairs that reach each other:', mutual);
