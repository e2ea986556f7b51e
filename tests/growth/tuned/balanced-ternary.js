// time: log n
// space: log n or 1
// line: while or const rest or digits = or number = or if (rest === 2 or value = value
// line: const digit of
// gen: size {n}
// sizes: 16..900000000
// why: each digit divides the number by three
const number = Number(require('fs').readFileSync(0, 'utf8'));

function balancedTernary(number) {
    let digits = '';
    while (number > 0) {
        const rest = number % 3;
        digits = '0+-'[rest] + digits;
        number = Math.floor(number / 3);
        if (rest === 2) number += 1;
    }
    return digits || '0';
}

function back(digits) {
    let value = 0;
    for (const digit of digits) {
        value = value * 3 + { '0': 0, '+': 1, '-': -1 }[digit];
    }
    return value;
}

const text = balancedTernary(number);
console.log(text, back(text) === number);
