// time: n^2
// space: n
// line: for (let size = 1; size <= room or change(text[middle or change(text[middle + size
// line: function change or unequal += or surplus[letter] += or if (unequal === 0
// gen: letters {n} 4
// why: round each of n places the halves grow to the nearer end, n / 4 steps on average, with two
// why: changed counts in each
// How many pieces of a text have two halves with the same letters, in whatever order?
const text = Array.from(require('fs').readFileSync(0, 'utf8').split('\n')[1].trim(),
  (letter) => letter.charCodeAt(0) - 97);
const surplus = new Int32Array(26);
let unequal = 0;

function change(letter, by) {
  unequal += surplus[letter] === 0 ? 1 : surplus[letter] + by === 0 ? -1 : 0;
  surplus[letter] += by;
}

// Pieces whose second half begins at a place.
function piecesRound(middle) {
  const room = Math.min(middle, text.length - middle);
  let pieces = 0;
  surplus.fill(0);
  unequal = 0;
  for (let size = 1; size <= room; size++) {
    change(text[middle - size], 1);
    change(text[middle + size - 1], -1);
    if (unequal === 0) {
      pieces++;
    }
  }
  return pieces;
}

let pieces = 0;
let richest = 0;
for (let middle = 1; middle < text.length; middle++) {
  const here = piecesRound(middle);
  pieces += here;
  richest = Math.max(richest, here);
}
console.log(pieces, richest);
