// time: 2^n
// space: n or 1
// line: return i === n or function count
// gen: size {n}
// sizes: 3..30
// why: each of n numbers is taken or not
const n = Number(require('fs').readFileSync(0, 'utf8'));
function count(i, sum) {
    return i === n ? (sum % 7 === 0 ? 1 : 0) : count(i + 1, sum) + count(i + 1, sum + i * i);
}
console.log(count(0, 0));
