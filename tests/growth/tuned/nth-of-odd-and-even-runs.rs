// time: sqrt n
// space: 1
// line: while run or last += 2 * run or run += or place += or mix = (
// gen: size {n}
// sizes: 16..900000000
// why: the runs have 1, 2, 3, ... numbers, so about root 2 n of them are passed
// The Connell series: one odd number, then two even ones, three odd ones, ... each time the
// next that are larger. Which is the n-th, and what do the ends of the runs mix to?
use std::io;

fn connell(n: u64) -> (u64, u64, u64) {
    let mut run = 1;
    let mut place = 0;
    let mut last = 0;
    let mut mix = 7;
    while run <= n - place {
        last += 2 * run - 1;
        place += run;
        run += 1;
        mix = (mix * 31 + last) % 1_000_003;
    }
    if place < n {
        last += 2 * (n - place) - 1;
    }
    (last, run - 1, mix)
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: u64 = line.trim().parse().unwrap();
    let (value, runs, mix) = connell(n);
    println!("number {n} is {value}, after {runs} full runs ({mix})");
}
