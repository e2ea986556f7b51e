// time: sqrt n
// space: 1
// line: -
// gen: size {n}
// why: a house of s storeys takes about 3 s^2 / 2 cards, so that it has about sqrt n storeys
const lines = require("fs").readFileSync(0, "utf8").split("\n");
const cards = Number(lines[0]);

// A further storey at the bottom: two cards a tent, and one between every two tents below it.
function build(cards) {
  let storeys = 0;
  let left = cards;
  let tents = 0;
  for (;;) {
    const needed = 2 * (storeys + 1) + storeys;
    if (needed > left) break;
    left -= needed;
    storeys++;
    tents += storeys;
  }
  return { storeys, left, tents };
}

const { storeys, left, tents } = build(cards);
console.log(`${storeys} storeys with ${tents} tents, ${left} of ${cards} cards are left`);
