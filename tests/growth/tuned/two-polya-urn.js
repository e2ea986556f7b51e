// time: n + m log n
// space: n
// line: for (let half or const next or if (next < or at = next or rest -= or this.tree[place]++
// line: for (let place = colour
// gen: counts {n} {m}
// why: each of m draws goes down the tree of n counts and up again, log n steps each; the tree is
// why: built in n steps
'use strict';

class Urn {
    /** One ball of each colour to begin with. */
    constructor(colours) {
        this.tree = new Int32Array(colours + 1);
        this.balls = colours;
        for (let place = 1; place <= colours; place++)
            this.tree[place] = place & -place;
        this.top = 2 ** Math.floor(Math.log2(colours));
    }

    colourOf(ball) {
        let at = 0;
        let rest = ball;
        for (let half = this.top; half > 0; half >>= 1) {
            const next = at + half;
            if (next < this.tree.length && this.tree[next] <= rest) {
                at = next;
                rest -= this.tree[next];
            }
        }
        return at;
    }

    add(colour) {
        this.balls++;
        for (let place = colour + 1; place < this.tree.length; place += place & -place)
            this.tree[place]++;
    }
}

let state = 88675123;

function random(limit) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
}

const [colours, draws] = require('fs').readFileSync(0, 'utf8').split(/\s+/).map(Number);
const urn = new Urn(colours);
const drawn = new Int32Array(colours);
for (let i = 0; i < draws; i++) {
    const colour = urn.colourOf(random(urn.balls));
    drawn[colour]++;
    urn.add(colour);
}
const most = drawn.reduce((a, b) => Math.max(a, b), 0);
console.log(`${urn.balls} balls, most draws of a colour ${most}, first at ${drawn.indexOf(most)}`);
