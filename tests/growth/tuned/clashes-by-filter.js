// time: n^2
// space: n
// line: .filter( or return this.start
// gen: intervals {n}
// why: for each of n appointments all of them are filtered
const readline = require('readline');

class Appointment {
    constructor(start, end) {
        this.start = start;
        this.end = end;
    }

    clashesWith(other) {
        return this.start < other.end && other.start < this.end;
    }
}

const calendar = [];
let header = true;

function report() {
    let clashes = 0;
    let busiest = null;
    let most = -1;
    for (const one of calendar) {
        const others = calendar.filter((other) => other !== one && one.clashesWith(other));
        clashes += others.length;
        if (others.length > most) {
            most = others.length;
            busiest = one;
        }
    }
    console.log(`${clashes / 2} clashes, most of them, ${most}, from ${busiest.start}`);
}

readline
    .createInterface({ input: process.stdin })
    .on('line', (line) => {
        if (header) {
            header = false;
            return;
        }
        const [start, end] = line.split(' ').map(Number);
        calendar.push(new Appointment(start, end));
    })
    .on('close', report);
