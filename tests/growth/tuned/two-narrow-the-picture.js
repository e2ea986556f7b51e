// time: n * m^2
// space: n * m
// line: for (let x = 0 or let best = or if (x > 0 && above[x - 1] < best or best = above
// line: if (x + 1 < row.length or now[x] = or .splice(
// gen: grid {n} {m}
// why: m - 1 times the cheapest way down is looked for in all n rows and taken out of each
'use strict';

class Picture {
    constructor(rows) {
        this.rows = rows;
        this.removed = 0;
    }

    get width() {
        return this.rows[0].length;
    }

    /** For each place the cheapest way down to it. */
    costs() {
        const all = [this.rows[0].slice()];
        for (let y = 1; y < this.rows.length; y++) {
            const above = all[y - 1];
            const row = this.rows[y];
            const now = new Array(row.length);
            for (let x = 0; x < row.length; x++) {
                let best = above[x];
                if (x > 0 && above[x - 1] < best)
                    best = above[x - 1];
                if (x + 1 < row.length && above[x + 1] < best)
                    best = above[x + 1];
                now[x] = best + row[x];
            }
            all.push(now);
        }
        return all;
    }

    removeSeam() {
        const costs = this.costs();
        const bottom = costs[costs.length - 1];
        let x = bottom.indexOf(leastOf(bottom));
        this.removed += bottom[x];
        for (let y = this.rows.length - 1; y >= 0; y--) {
            this.rows[y].splice(x, 1);
            if (y > 0) {
                const above = costs[y - 1];
                let from = x;
                if (x > 0 && above[x - 1] < above[from])
                    from = x - 1;
                if (x + 1 < above.length && above[x + 1] < above[from])
                    from = x + 1;
                x = from;
            }
        }
    }
}

function leastOf(values) {
    return values.reduce((least, value) => (value < least ? value : least));
}

const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, m] = lines[0].split(' ').map(Number);
const rows = [];
for (let y = 0; y < n; y++)
    rows.push(lines.slice(1 + y * m, 1 + (y + 1) * m).map(Number));
const picture = new Picture(rows);
while (picture.width > 1)
    picture.removeSeam();
console.log(`removed ${picture.removed}, left ${rows.reduce((sum, row) => sum + row[0], 0)}`);
