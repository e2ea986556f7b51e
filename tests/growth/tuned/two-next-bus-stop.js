// time: n * m
// space: n + m
// line: Math.abs( or if (apart or for (const stop of
// gen: lists {n} {m}
// why: for each of n houses all m stops are looked through
const words = require('fs').readFileSync(0, 'utf8').trim().split(/\s+/).map(Number);
const n = words[0];
const houses = words.slice(2, 2 + n);
const stops = words.slice(2 + n);

function nearest(house, stops) {
  let found = stops[0];
  let least = Infinity;
  for (const stop of stops) {
    const apart = Math.abs(stop - house);
    if (apart < least) {
      least = apart;
      found = stop;
    }
  }
  return [found, least];
}

const used = new Set();
let farthest = 0;
for (const house of houses) {
  const [stop, walk] = nearest(house, stops);
  used.add(stop);
  farthest = Math.max(farthest, walk);
}
console.log(used.size, farthest);
