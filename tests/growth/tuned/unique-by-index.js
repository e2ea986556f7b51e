// time: n^2
// space: n
// line: indexOf(
// gen: words {n}
// why: each word is looked for from the front of the list, and found only at its own place
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(lines[0]);
const words = lines.slice(1, n + 1);

function unique(list) {
    return list.filter((word, place) => list.indexOf(word) === place);
}

const found = unique(words);
const byFirst = {};
for (const word of found) {
    byFirst[word[0]] = (byFirst[word[0]] || 0) + 1;
}
console.log(found.length, Object.keys(byFirst).sort().map(k => k + byFirst[k]).join(' ').slice(0, 40));
