// time: n + m
// space: n + m
// line: for (let i = 2 or const triple or counts[triple] or function code
// line: return text.charCodeAt
// gen: two-texts {n} {m}
// why: each letter of both texts ends one triple, which is counted; there are 64 kinds of them
// How like are two texts, by the angle between their counts of three letters in a row?
const [, first, second] = require('fs').readFileSync(0, 'latin1').split('\n');
const KINDS = 64;

function countTriples(text) {
  const counts = new Array(KINDS).fill(0);
  for (let i = 2; i < text.length; i++) {
    const triple = code(text, i - 2) * 16 + code(text, i - 1) * 4 + code(text, i);
    counts[triple]++;
  }
  return counts;
}

function code(text, place) {
  return text.charCodeAt(place) & 3;
}

function dot(a, b) {
  return a.reduce((sum, part, i) => sum + part * b[i], 0);
}

const a = countTriples(first);
const b = countTriples(second);
const lengths = Math.sqrt(dot(a, a) * dot(b, b));
console.log(lengths === 0 ? 'too short' : (dot(a, b) / lengths).toFixed(6));
