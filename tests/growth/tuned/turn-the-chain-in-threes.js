// time: n
// space: n
// line: end = end.next or for (let i = 0 or const next = or link.next = done or done = link
// line: link = next or chain = new Link or for (let i = lines or for (let link or mix = (mix
// line: if (start.length or .split('\n') or this.value or this.next or constructor(
// gen: rising {n}
// why: each link is turned once; finding the end of each group looks at each link once more
// A linked list is turned round in groups of three; a last group that is shorter stays as it is.
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');

class Link {
  constructor(value, next) {
    this.value = value;
    this.next = next;
  }
}

function turnInGroups(first, size) {
  const head = new Link(0, first);
  let before = head;
  while (true) {
    let end = before;
    for (let i = 0; i < size && end !== null; i++) end = end.next;
    if (end === null) return head.next;
    const start = before.next;
    let done = end.next;
    let link = start;
    for (let i = 0; i < size; i++) {
      const next = link.next;
      link.next = done;
      done = link;
      link = next;
    }
    before.next = done;
    before = start;
  }
}

let chain = null;
for (let i = lines.length - 1; i >= 1; i--) chain = new Link(Number(lines[i]), chain);
chain = turnInGroups(chain, 3);
let mix = 0;
const start = [];
for (let link = chain; link !== null; link = link.next) {
  if (start.length < 7) start.push(link.value);
  mix = (mix * 31 + link.value) % 1000003;
}
console.log(start.join(' '), mix);
