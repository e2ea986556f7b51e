// time: 2^n
// space: n or 1
// line: Math.min or fairest( or if (place === or return Math.abs or const price
// gen: numbers {n}
// sizes: 3..20
// why: each present goes to the one or to the other: 2^n ways
const [n, ...presents] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map(Number);

function fairest(place, left, right) {
    if (place === n) {
        return Math.abs(left - right);
    }
    const price = presents[place];
    return Math.min(
        fairest(place + 1, left + price, right),
        fairest(place + 1, left, right + price),
    );
}

const difference = fairest(0, 0, 0);
const total = presents.reduce((a, b) => a + b, 0);
console.log(`least difference ${difference} of ${total}`);
