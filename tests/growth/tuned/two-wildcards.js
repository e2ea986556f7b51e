// time: n * k
// space: n * k
// line: for (let j = 1 or row.push or if (sign ===
// gen: two-texts {n} {k}
// why: a table of each start of the pattern and each start of the text
const [, pattern, text] = require('fs').readFileSync(0, 'utf8').split('\n');

// 'a' stands for any letters or none, 'b' for one letter
function matches(pattern, text) {
    const table = [[true].concat(new Array(text.length).fill(false))];
    for (const sign of pattern) {
        const above = table[table.length - 1];
        const row = [sign === 'a' && above[0]];
        for (let j = 1; j <= text.length; j++) {
            if (sign === 'a') {
                row.push(above[j] || row[j - 1]);
            } else {
                row.push(above[j - 1] && (sign === 'b' || sign === text[j - 1]));
            }
        }
        table.push(row);
    }
    return table;
}

const table = matches(pattern, text);
let possible = 0;
for (const row of table) {
    possible += row.filter(Boolean).length;
}
console.log(table[pattern.length][text.length] ? 'match' : 'no match', possible);
