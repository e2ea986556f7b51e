// time: 1
// space: 1
// line: -
// gen: size {n}
// sizes: 16..900000000
// why: three parts of a colour, whatever its number
// Is black or white writing easier to read on the colour with a given number?
const number = Number(require('fs').readFileSync(0, 'utf8').trim());

function channels(colour) {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

function linear(channel) {
  const share = channel / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour) {
  const [red, green, blue] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a, b) {
  const [dark, bright] = a < b ? [a, b] : [b, a];
  return (bright + 0.05) / (dark + 0.05);
}

const light = luminance(number % 0x1000000);
const withWhite = contrast(light, 1);
const withBlack = contrast(light, 0);
const better = withWhite > withBlack ? 'white' : 'black';
console.log(`${better}: ${Math.max(withWhite, withBlack).toFixed(2)}`);
