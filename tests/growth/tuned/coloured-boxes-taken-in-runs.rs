// time: n^4
// space: n^3
// line: for middle in or if colour[middle] == colour[left] or let rest or best = best.max(
// line: fn get( or if left > right or fn place( or (left * self.n
// gen: few {n} 4
// sizes: 8..160
// why: for each stretch and each number of equal boxes before it all places of the stretch are
// why: tried, n^4 / 24 together; the table has n^3 fields
// A run of k boxes of one colour may be taken for k * k coins, then the row closes up. How many
// coins at most?
use std::io::{self, Read};

struct Table {
    n: usize,
    coins: Vec<u32>,
}

impl Table {
    fn place(&self, left: usize, right: usize, waiting: usize) -> usize {
        (left * self.n + right) * self.n + waiting
    }

    // Boxes left ... right, where as many boxes like the left one are waiting in front of it.
    fn get(&self, left: usize, right: usize, waiting: usize) -> u32 {
        if left > right { 0 } else { self.coins[self.place(left, right, waiting)] }
    }
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let colour: Vec<u32> = text.split_whitespace().skip(1).map(|x| x.parse().unwrap()).collect();
    let n = colour.len();
    let mut table = Table { n, coins: vec![0; n * n * n] };
    for left in (0..n).rev() {
        for right in left..n {
            for waiting in 0..=left {
                let run = waiting as u32 + 1;
                let mut best = run * run + table.get(left + 1, right, 0);
                for middle in left + 1..=right {
                    if colour[middle] == colour[left] {
                        let rest = table.get(middle, right, waiting + 1);
                        best = best.max(table.get(left + 1, middle - 1, 0) + rest);
                    }
                }
                let place = table.place(left, right, waiting);
                table.coins[place] = best;
            }
        }
    }
    println!("{} coins for {} boxes", table.get(0, n - 1, 0), n);
}
