// time: n^2
// space: n^2
// line: const row = this or for (let dx or for (let dy or count += or this.neighbours(
// gen: matrix {n}
// sizes: 8..800
// why: three generations, each looks at the eight neighbours of n x n cells
class Life {
    constructor(size, cells) {
        this.size = size;
        this.cells = cells;
    }

    neighbours(x, y) {
        let count = 0;
        for (let dy = -1; dy <= 1; dy++) {
            for (let dx = -1; dx <= 1; dx++) {
                const row = this.cells[(y + dy + this.size) % this.size];
                count += (dx || dy) ? row[(x + dx + this.size) % this.size] : 0;
            }
        }
        return count;
    }

    step() {
        this.cells = this.cells.map((row, y) => row.map((alive, x) => {
            const near = this.neighbours(x, y);
            return near === 3 || (alive && near === 2) ? 1 : 0;
        }));
    }
}

const words = require('fs').readFileSync(0, 'utf8').trim().split('\n').map(Number);
const n = words[0];
const cells = [];
for (let y = 0; y < n; y++) {
    cells.push(words.slice(1 + y * n, 1 + (y + 1) * n).map(value => (value < 35 ? 1 : 0)));
}
const life = new Life(n, cells);
for (let generation = 0; generation < 3; generation++) {
    life.step();
}
console.log(life.cells.flat().reduce((a, b) => a + b, 0), 'alive');
