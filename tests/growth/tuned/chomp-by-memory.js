// time: 2^n
// space: 2^n
// line: rows.map( or rows.join( or memory.has( or memory.get( or if (winningMoves(
// line: for (let column or moves++ or if (row ===
// gen: size {n}
// sizes: 2..8
// why: a board of n rows and n columns can be eaten into 2 n over n shapes, each with up to n^2
// why: moves
'use strict';

const memory = new Map();
let shapes = 0;
let moves = 0;

/** What is left when the piece at (row, column) is eaten with all below and right of it. */
function bite(rows, row, column) {
    return rows.map((length, index) => (index < row ? length : Math.min(length, column)));
}

/** In how many ways the one to move can win; who eats the poisoned corner has lost. */
function winningMoves(rows) {
    const key = rows.join(' ');
    if (memory.has(key))
        return memory.get(key);
    shapes++;
    let wins = 0;
    for (let row = 0; row < rows.length; row++) {
        for (let column = 0; column < rows[row]; column++) {
            if (row === 0 && column === 0)
                continue;
            moves++;
            if (winningMoves(bite(rows, row, column)) === 0)
                wins++;
        }
    }
    memory.set(key, wins);
    return wins;
}

const n = parseInt(require('fs').readFileSync(0, 'utf8'), 10);
const first = winningMoves(new Array(n).fill(n));
const lost = [...memory.values()].filter((wins) => wins === 0).length;
console.log(`${first} winning first moves, ${lost} of ${shapes} shapes are lost, ${moves} moves`);
