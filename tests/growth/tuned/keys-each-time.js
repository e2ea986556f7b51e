// time: n^2
// space: n
// line: Array.from(
// gen: permutation {n}
// why: a list of all keys is made for each of n customers, only to take the first
const readline = require('readline');

class WaitingRoom {
    constructor() {
        this.waiting = new Map();
    }

    arrive(id, urgency) {
        this.waiting.set(id, urgency);
    }

    next() {
        const ids = Array.from(this.waiting.keys());
        const id = ids[0];
        const urgency = this.waiting.get(id);
        this.waiting.delete(id);
        return urgency;
    }
}

const room = new WaitingRoom();
let expected = -1;
let id = 0;
const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (line) => {
    if (expected < 0) expected = Number(line);
    else room.arrive(`c${id++}`, Number(line));
});
lines.on('close', () => {
    let sum = 0;
    for (let turn = 1; room.waiting.size > 0; turn++) {
        sum = (sum + turn * room.next()) % 1000003;
    }
    console.log(expected, 'customers', sum);
});
