// time: n
// space: n
// line: for (const letter of or signals.push or signals.join
// line: for (const sign of or length += sign or signs +=
// gen: letters {n}
// why: each letter has at most four signs; they are joined once and read once
// A text is sent by telegraph: how many signs and how much time are needed?
const [, text] = require('fs').readFileSync(0, 'utf8').split('\n');

const CODE = ('.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- ' +
  '-. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..').split(' ');

function encode(letters) {
  const signals = [];
  for (const letter of letters) {
    signals.push(CODE[letter.charCodeAt(0) - 97]);
  }
  return signals.join(' ');
}

// A dash is three dots long, a gap between letters too; a dot's length is between signs.
function duration(message) {
  let [length, signs] = [0, 0];
  for (const sign of message) {
    length += sign === '.' ? 2 : sign === '-' ? 4 : 2;
    signs += sign === ' ' ? 0 : 1;
  }
  return { length, signs };
}

const message = encode(text.trim());
const { length, signs } = duration(message);
console.log(`${signs} signs, ${length} dots long, ends with ${message.slice(-9)}`);
