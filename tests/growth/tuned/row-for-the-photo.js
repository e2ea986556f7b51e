// time: n!
// space: n^2
// line: this.seat(place or for (let i = place or const more or this.swap( or this.row[i] =
// line: this.row[j] = or const keep or if (place === or if (joy
// gen: matrix {n}
// sizes: 3..9
// why: every order of the n guests is tried by swaps
class Photo {
  constructor(numbers) {
    this.n = numbers[0];
    this.likes = [];
    for (let i = 0; i < this.n; i++) {
      this.likes.push(numbers.slice(1 + i * this.n, 1 + (i + 1) * this.n));
    }
    this.row = [...this.likes.keys()];
    this.best = -1;
    this.ways = 0;
  }

  swap(i, j) {
    const keep = this.row[i];
    this.row[i] = this.row[j];
    this.row[j] = keep;
  }

  seat(place, joy) {
    if (place === this.n) {
      if (joy > this.best) {
        this.best = joy;
        this.ways = 0;
      }
      if (joy === this.best) this.ways++;
      return;
    }
    for (let i = place; i < this.n; i++) {
      this.swap(place, i);
      const more = place > 0 ? this.likes[this.row[place - 1]][this.row[place]] : 0;
      this.seat(place + 1, joy + more);
      this.swap(place, i);
    }
  }
}

const input = require("fs").readFileSync(0, "utf8");
const photo = new Photo(input.trim().split(/\s+/).map(Number));
photo.seat(0, 0);
console.log(photo.best, photo.ways);
