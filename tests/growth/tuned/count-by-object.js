// time: n
// space: n
// line: -
// gen: words {n}
// why: a Map is asked and told once for each word of one length
const words = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1);
const counts = new Map();
let most = 0;
for (const word of words) {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    if (count > most)
        most = count;
}
console.log(counts.size, most);
