// time: n^2
// space: n
// line: JSON.parse
// gen: numbers {n}
// why: the whole account is written as text and read again before each of n bookings
// Bookings on an account; one that is not allowed is undone with the copy made before it.
const input = require('fs').readFileSync(0, 'utf8').split('\n');

class Account {
  state = { balance: 0, entries: [] };
  undone = 0;

  book(amount) {
    const saved = JSON.parse(JSON.stringify(this.state));
    this.state.balance += amount;
    this.state.entries.push(amount);
    if (this.state.balance % 4 === 0) {
      this.state = saved;
      this.undone++;
    }
  }
}

const account = new Account();
const count = Number(input[0]);
for (let i = 1; i <= count; i++) {
  account.book(Number(input[i]) % 1000);
}
const { balance, entries } = account.state;
console.log(balance, entries.length, account.undone);
