// time: n log n
// space: n
// line: for (let i = start or const sum = a or const difference or a[i] = sum or a[i + half] =
// gen: numbers {n}
// why: twice log n rounds, each with a sum and a difference for each pair of fields
// Weak patterns are taken out of a row of numbers by the Walsh-Hadamard transform, there and back.
const fs = require('fs');

function transform(a) {
    for (let half = 1; half < a.length; half *= 2) {
        for (let start = 0; start < a.length; start += 2 * half) {
            for (let i = start; i < start + half; i++) {
                const sum = a[i] + a[i + half];
                const difference = a[i] - a[i + half];
                a[i] = sum;
                a[i + half] = difference;
            }
        }
    }
}

function main() {
    const lines = fs.readFileSync(0, 'latin1').split('\n');
    const n = Number(lines[0]);
    let length = 1;
    while (length < n)
        length *= 2;
    const wave = new Array(length).fill(0);
    for (let i = 0; i < n; i++)
        wave[i] = Number(lines[i + 1]) % 1000 - 500;
    transform(wave);
    let kept = 0;
    const limit = 300 * Math.sqrt(length);
    for (let i = 0; i < length; i++) {
        if (Math.abs(wave[i]) < limit)
            wave[i] = 0;
        else
            kept++;
    }
    transform(wave);
    const sum = wave.reduce((all, value) => all + Math.abs(value), 0);
    console.log(`${kept} patterns kept, start ${wave[0] / length}, size ${sum / length}`);
}

main();
