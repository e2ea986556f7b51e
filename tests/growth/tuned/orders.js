// time: n!
// space: n or 1
// line: for (let i or used or place( or if (
// gen: size {n}
// sizes: 3..11
// why: every order of n things is tried
const n = Number(require('fs').readFileSync(0, 'utf8'));
const used = new Array(n).fill(false);
let good = 0;
function place(at, sum) {
    if (at === n) {
        if (sum % 7 === 0)
            good++;
        return;
    }
    for (let i = 0; i < n; i++) {
        if (used[i])
            continue;
        used[i] = true;
        place(at + 1, sum + at * i);
        used[i] = false;
    }
}
place(0, 0);
console.log(good);
