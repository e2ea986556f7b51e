// time: n!
// space: n or 1
// line: fn call( or if called == or self.tipped[ or for next in called or self.order.swap(
// line: let voter = or let after = or let tips = or self.call( or return;
// gen: numbers {n}
// sizes: 3..10
// why: all orders of n voters are made by swapping; a constant for each step, e n! calls in all
// Shapley and Shubik: in how many orders of calling does each voter tip the vote?
use std::io::{self, Read};

struct Council {
    shares: Vec<u64>,
    order: Vec<usize>,
    needed: u64,
    tipped: Vec<u64>,
}

impl Council {
    fn call(&mut self, called: usize, sum: u64, tipping: usize) {
        if called == self.order.len() {
            self.tipped[tipping] += 1;
            return;
        }
        for next in called..self.order.len() {
            self.order.swap(called, next);
            let voter = self.order[called];
            let after = sum + self.shares[voter];
            let tips = sum < self.needed && after >= self.needed;
            self.call(called + 1, after, if tips { voter } else { tipping });
            self.order.swap(called, next);
        }
    }
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let words = text.split_whitespace().skip(1);
    let shares: Vec<u64> = words.map(|word| word.parse().unwrap()).collect();
    let n = shares.len();
    let needed = shares.iter().sum::<u64>() / 2 + 1;
    let mut council = Council { shares, order: (0..n).collect(), needed, tipped: vec![0; n] };
    council.call(0, 0, 0);
    println!("{:?}", council.tipped);
}
