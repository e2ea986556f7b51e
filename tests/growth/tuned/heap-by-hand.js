// time: n log n
// space: n
// line: while or const or if ( or [heap or heap[ or i = or at =
// gen: numbers {n}
// why: taking each of n numbers out of a heap lets another sink, for random ones nearly all of log
// why: n levels
const numbers = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1).map(Number);
const heap = [];
function add(x) {
    let i = heap.length;
    heap.push(x);
    while (i > 0 && heap[(i - 1) >> 1] > heap[i]) {
        const up = (i - 1) >> 1;
        [heap[i], heap[up]] = [heap[up], heap[i]];
        i = up;
    }
}
function take() {
    const least = heap[0], last = heap.pop();
    if (heap.length === 0)
        return least;
    heap[0] = last;
    let i = 0;
    while (2 * i + 1 < heap.length) {
        let child = 2 * i + 1;
        if (child + 1 < heap.length && heap[child + 1] < heap[child])
            child++;
        if (heap[i] <= heap[child])
            break;
        [heap[i], heap[child]] = [heap[child], heap[i]];
        i = child;
    }
    return least;
}
for (const x of numbers)
    add(x);
let mix = 0;
while (heap.length > 0)
    mix = (mix * 31 + take()) % 1000003;
console.log(mix);
