// time: n log n
// space: n
// line: while (low < high or const middle or if (numbers[middle] or low = or high =
// gen: rising {n}
// why: n searches of log n steps
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
let mix = 0;
for (const x of numbers) {
    let low = 0, high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < x)
            low = middle + 1;
        else
            high = middle;
    }
    mix = (mix * 31 + low) % 1000003;
}
console.log(mix);
