// time: 2^n
// space: n or 1
// line: write(place + 1 or chosen[place] = or if (place === or function write or words++
// line: hash = or const code or return
// gen: letters {n}
// sizes: 3..18
// why: each letter is written small and capital, so there are 2^n words
// All ways to write the word with small and capital letters, mixed into one number.
const [count, text] = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const n = Number(count);
const chosen = new Array(n);
let words = 0;
let hash = 0;

function write(place, before) {
    if (place === n) {
        words++;
        hash = (hash * 3 + before) % 1000003;
        return;
    }
    const code = text.charCodeAt(place);
    chosen[place] = code;
    write(place + 1, (before * 31 + code) % 65521);
    chosen[place] = code - 32;
    write(place + 1, (before * 31 + code - 32) % 65521);
}

write(0, 7);
const last = String.fromCharCode(...chosen);
console.log(`${words} words, the last one ${last}, hash ${hash}`);
