// time: n * k
// space: n
// line: for back in or let cost or if cost or best = cost
// gen: kept {n} {k}
// why: each of n stones may be reached from any of the k before it
use std::io::{self, BufRead, BufReader};

struct Pond {
    heights: Vec<i64>,
    reach: usize,
}

impl Pond {
    fn read() -> Pond {
        let mut lines = BufReader::new(io::stdin()).lines().map(Result::unwrap);
        let first = lines.next().unwrap();
        let mut sizes = first.split(' ').map(|word| word.parse::<usize>().unwrap());
        let (n, reach) = (sizes.next().unwrap(), sizes.next().unwrap());
        let heights = lines.take(n).map(|line| line.parse::<i64>().unwrap() * 7919 % 1009).collect();
        Pond { heights, reach }
    }

    fn least_effort(&self) -> i64 {
        let mut effort = vec![0i64; self.heights.len()];
        for stone in 1..self.heights.len() {
            let mut best = i64::MAX;
            for back in 1..=self.reach.min(stone) {
                let cost = effort[stone - back] + (self.heights[stone] - self.heights[stone - back]).abs() + 5;
                if cost < best {
                    best = cost;
                }
            }
            effort[stone] = best;
        }
        *effort.last().unwrap()
    }
}

fn main() {
    let pond = Pond::read();
    println!("{}", pond.least_effort());
}
