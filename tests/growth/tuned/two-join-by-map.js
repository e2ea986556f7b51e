// time: n + k
// space: n + k
// line: -
// gen: keys {n} {k}
// why: a map of n customers is made once, and each of k orders looks its customer up
const lines = require('fs').readFileSync(0, 'utf8').trim().split('\n');
const [n, k] = lines[0].split(' ').map(Number);

const customers = Array.from({ length: n }, (_, id) => ({ id, city: `city ${(id * 7919) % 23}`, spent: 0 }));

function indexBy(list, key) {
    const index = new Map();
    for (const item of list) {
        index.set(item[key], item);
    }
    return index;
}

const byId = indexBy(customers, 'id');
const perCity = new Map();
for (let i = 1; i <= k; i++) {
    const customer = byId.get(Number(lines[i]));
    customer.spent += i % 10;
    perCity.set(customer.city, (perCity.get(customer.city) || 0) + i % 10);
}
const best = [...perCity.entries()].reduce((a, b) => (b[1] > a[1] ? b : a));
const idle = customers.filter(customer => customer.spent === 0).length;
console.log(best.join(' '), 'idle', idle);
