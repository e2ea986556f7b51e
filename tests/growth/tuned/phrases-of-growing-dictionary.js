// time: n
// space: n
// line: for (const letter of text or const step or next = phrases.get or if (next === undefined
// line: phrase = next
// gen: letters {n} 4
// why: one look into a map for each letter; a phrase that is new is put in once
// Cuts a text into phrases as LZ78 does, each a known phrase and one more letter.
const fs = require('fs');

class Dictionary {
  constructor() {
    this.phrases = new Map();
    this.depth = [0];
  }

  add(step, phrase) {
    this.phrases.set(step, this.depth.length);
    this.depth.push(this.depth[phrase] + 1);
  }

  get size() {
    return this.depth.length - 1;
  }
}

function compress(text) {
  const dictionary = new Dictionary();
  const phrases = dictionary.phrases;
  let phrase = 0;
  let bits = 0;
  for (const letter of text) {
    const step = phrase * 32 + letter - 97;
    const next = phrases.get(step);
    if (next === undefined) {
      bits += Math.ceil(Math.log2(dictionary.size + 1)) + 2;
      dictionary.add(step, phrase);
      phrase = 0;
    } else {
      phrase = next;
    }
  }
  return { dictionary, bits };
}

const input = fs.readFileSync(0);
const begin = input.indexOf(10) + 1;
const n = Number(input.subarray(0, begin).toString());
const { dictionary, bits } = compress(input.subarray(begin, begin + n));
const longest = dictionary.depth.reduce((most, length) => Math.max(most, length), 0);
console.log(`${dictionary.size} phrases, the longest of ${longest}, ${bits} bits for ${n} letters`);
