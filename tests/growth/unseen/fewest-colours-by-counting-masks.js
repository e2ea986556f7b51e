// time: 2^n
// space: 2^n
// line: for (let set = 0; set < sets or ways[set] = or sum +=
// gen: matrix {n}
// sizes: 3..20
// why: the independent parts of all 2^n sets are counted, then raised to 1, 2 … colours (few)
// Inclusion and exclusion: how few colours do towns on a map need so that neighbours differ?
const [n, ...cells] = require('fs').readFileSync(0, 'utf8').trim().split('\n').map(Number);
const PRIME = 8388593;
const sets = 1 << n;

function neighboursOf(town) {
  let mask = 1 << town;
  for (let other = 0; other < n; other++) {
    const [a, b] = [Math.min(town, other), Math.max(town, other)];
    mask |= cells[a * n + b] < 40 ? 1 << other : 0;
  }
  return mask;
}

// free[set]: how many parts of a set, also none, have no two neighbours.
const free = new Int32Array(sets);
free[0] = 1;
for (let town = 0; town < n; town++) {
  const far = ~neighboursOf(town);
  const first = 1 << town;
  for (let set = first; set < 2 * first; set++) {
    free[set] = free[set ^ first] + free[set & far];
  }
}

const parity = new Uint8Array(sets);
for (let set = 1; set < sets; set++) {
  parity[set] = parity[set >> 1] ^ (set & 1);
}
const ways = new Int32Array(sets).fill(1);
let colours = 0;
let covers = 0;
while (covers === 0 && colours <= n) {
  colours++;
  let sum = 0;
  for (let set = 0; set < sets; set++) {
    ways[set] = (ways[set] * free[set]) % PRIME;
    sum += parity[set] === n % 2 ? ways[set] : PRIME - ways[set];
  }
  covers = sum % PRIME;
}
console.log(colours, covers);
