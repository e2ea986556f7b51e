// time: 2^n
// space: n or 1
// line: return k < 2 or function ways
// gen: size {n}
// sizes: 3..40
// why: Fibonacci's numbers without memory: 1.618^n calls
function ways(k) {
    return k < 2 ? 1 : (ways(k - 1) + ways(k - 2)) % 1000003;
}
console.log(ways(Number(require('fs').readFileSync(0, 'utf8'))));
