// time: m log n
// space: n
// line: while place > 1 or place /= 2 or self.tree[place] = after or fn after( or first.a *
// line: first.c *
// gen: keys {n} {m}
// why: a new lens changes one product on each of log n levels above it, m times; n <= m
// Light passes n lenses and gaps (2 x 2 matrices); m times one lens is exchanged.
use std::io::{self, BufRead};

const PRIME: u64 = 1_000_003;

#[derive(Clone, Copy)]
struct Lens {
    a: u64,
    b: u64,
    c: u64,
    d: u64,
}

fn after(first: Lens, then: Lens) -> Lens {
    Lens {
        a: (first.a * then.a + first.b * then.c) % PRIME,
        b: (first.a * then.b + first.b * then.d) % PRIME,
        c: (first.c * then.a + first.d * then.c) % PRIME,
        d: (first.c * then.b + first.d * then.d) % PRIME,
    }
}

struct Row {
    tree: Vec<Lens>,
    leaves: usize,
}

impl Row {
    fn new(n: usize) -> Row {
        let leaves = n.next_power_of_two();
        let clear = Lens { a: 1, b: 0, c: 0, d: 1 };
        Row { tree: vec![clear; 2 * leaves], leaves }
    }

    fn exchange(&mut self, lens: usize, strength: u64) {
        let mut place = self.leaves + lens;
        self.tree[place] = Lens { a: 1, b: 5, c: strength, d: (1 + 5 * strength) % PRIME };
        while place > 1 {
            place /= 2;
            self.tree[place] = after(self.tree[2 * place], self.tree[2 * place + 1]);
        }
    }
}

fn main() {
    let mut lines = io::stdin().lock().lines().map(|line| line.unwrap());
    let head = lines.next().unwrap();
    let (n, m) = head.split_once(' ').unwrap();
    let n: usize = n.parse().unwrap();
    let m: usize = m.trim().parse().unwrap();
    let mut row = Row::new(n);
    let mut sum = 0;
    for turn in 0..m {
        let lens: usize = lines.next().unwrap().trim().parse().unwrap();
        row.exchange(lens, turn as u64 % 1000 + 1);
        let whole = row.tree[1];
        sum = (sum + whole.a + 2 * whole.b + 3 * whole.c + 4 * whole.d) % PRIME;
    }
    println!("{}", sum);
}
