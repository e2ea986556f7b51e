// time: n^2
// space: n
// line: Object.assign(
// gen: words {n}
// sizes: 20..2000
// why: each of n steps copies all entries so far into a new object
const fs = require('fs');

const [, ...words] = fs.readFileSync(0, 'utf8').trim().split('\n');

const lengths = words.reduce((table, word, place) => {
    return Object.assign({}, table, { [word]: place });
}, {});

let sum = 0;
for (const word in lengths) {
    sum += lengths[word] * word.length;
}
console.log(`${Object.keys(lengths).length} words, checksum ${sum}`);
