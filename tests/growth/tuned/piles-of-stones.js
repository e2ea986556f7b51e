// time: n^3
// space: n^2
// line: for (let cut or const price = or if (price
// gen: numbers {n}
// why: each of n^2 / 2 rows of piles is cut at every place to find the cheapest way to join it
const piles = require('fs').readFileSync(0, 'utf8').trim().split('\n').slice(1).map(Number);

function cheapestJoin(piles) {
  const n = piles.length;
  const upTo = [0];
  for (const pile of piles) {
    upTo.push(upTo[upTo.length - 1] + (pile % 1000));
  }
  const cost = Array.from({ length: n }, () => new Array(n).fill(0));
  for (let length = 2; length <= n; length++) {
    for (let from = 0; from + length <= n; from++) {
      const to = from + length - 1;
      let best = Infinity;
      for (let cut = from; cut < to; cut++) {
        const price = cost[from][cut] + cost[cut + 1][to];
        if (price < best) {
          best = price;
        }
      }
      cost[from][to] = best + upTo[to + 1] - upTo[from];
    }
  }
  return cost[0][n - 1];
}

console.log(cheapestJoin(piles));
