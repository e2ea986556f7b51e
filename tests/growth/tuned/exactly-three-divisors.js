// time: sqrt n
// space: sqrt n
// line: for (let x = 2 or if (least[x] or for (const prime or break
// line: if (prime > or least[prime * x]
// gen: size {n}
// sizes: 16..900000000
// why: only squares of primes have three divisors; a linear sieve strikes each number up to the
// why: root of n once, from its least prime
// How many numbers up to n have exactly three divisors, and which is the last?
const n = Number(require('fs').readFileSync(0, 'utf8').trim());

function primesUpTo(limit) {
  const least = new Int32Array(limit + 1);
  const primes = [];
  for (let x = 2; x <= limit; x++) {
    if (least[x] === 0) {
      least[x] = x;
      primes.push(x);
    }
    for (const prime of primes) {
      if (prime > least[x] || prime * x > limit) {
        break;
      }
      least[prime * x] = prime;
    }
  }
  return primes;
}

const primes = primesUpTo(Math.floor(Math.sqrt(n)));
const last = primes.length > 0 ? primes[primes.length - 1] ** 2 : 0;
console.log(primes.length, last);
