// time: log n
// space: 1
// line: while (next < guess or guess = next or next = Math.floor((guess or rounds++
// gen: size {n}
// sizes: 16..900000000
// why: from n itself the guess is about halved until it is near the root: log n / 2 rounds, then
// why: the number of right digits doubles
// The whole part of the root of n by Newton's rule, begun at n.
const n = Number(require('fs').readFileSync(0, 'utf8').trim());

function wholeRoot(value) {
  let rounds = 0;
  let guess = value + 1;
  let next = value;
  while (next < guess) {
    guess = next;
    next = Math.floor((guess + Math.floor(value / guess)) / 2);
    rounds++;
  }
  return { root: guess, rounds };
}

const { root, rounds } = wholeRoot(n);
const rest = n - root * root;
if (rest === 0) {
  console.log(`${n} is the square of ${root}, ${rounds} rounds`);
} else {
  console.log(`${n} is ${root} times ${root} and ${rest}, ${rounds} rounds`);
}
