// time: n log n
// space: n
// line: .sort( or a.time - b.time
// gen: intervals {n}
// why: 2 n comings and goings are sorted by their time
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');

class Event {
  constructor(time, change) {
    this.time = time;
    this.change = change;
  }
}

const events = [];
for (let i = 1; i < lines.length; i++) {
  const [from, to] = lines[i].split(' ').map(Number);
  events.push(new Event(from, 1), new Event(to, -1));
}
events.sort((a, b) => a.time - b.time || a.change - b.change);

let here = 0;
let most = 0;
let when = 0;
for (const { time, change } of events) {
  here += change;
  if (here > most) {
    most = here;
    when = time;
  }
}
console.log(`${most} guests at ${when}`);
