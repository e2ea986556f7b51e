// time: n + m
// space: n + m
// line: for (let i = 1 or stack.push( or push(x) or const level or if (level === or levels[level
// line: if (i % 3 or mix = (mix or pop() { or ].pop() or length === 0 or this.often[x]
// line: return x or .split('\n')
// gen: keys {n} {m}
// why: a push or a pop touches one counter and one list; the counters are laid down for n keys
// A stack whose pop takes what is in it most often, and of those what came last.
class CommonestStack {
  constructor(keys) {
    this.often = new Int32Array(keys);
    this.levels = [];
  }

  push(x) {
    const level = this.often[x]++;
    if (level === this.levels.length) {
      this.levels.push([]);
    }
    this.levels[level].push(x);
  }

  pop() {
    const x = this.levels[this.levels.length - 1].pop();
    if (this.levels[this.levels.length - 1].length === 0) {
      this.levels.pop();
    }
    this.often[x]--;
    return x;
  }
}

const lines = require('fs').readFileSync(0, 'utf8').split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const stack = new CommonestStack(n);
let mix = 0;
for (let i = 1; i <= m; i++) {
  stack.push(Number(lines[i]));
  if (i % 3 === 0) {
    mix = (mix * 31 + stack.pop()) % 1000003;
  }
}
console.log(`${stack.levels.length} levels left, ${mix}`);
