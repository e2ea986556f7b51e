// time: n
// space: n
// line: -
// gen: words {n}
// why: a Map takes each word in constant time
const words = require('fs').readFileSync(0, 'utf8').split('\n').slice(1, -1);
const count = new Map();
for (const word of words)
    count.set(word, (count.get(word) || 0) + 1);
let most = 0;
for (const times of count.values())
    most = Math.max(most, times);
console.log(count.size, most);
