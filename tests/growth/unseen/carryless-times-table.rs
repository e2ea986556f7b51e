// time: n^2 log n
// space: 1
// line: while rest > 0 or if rest & 1 or product ^= or shifted <<= or rest >>=
// gen: size {n}
// why: for each of n^2 / 2 pairs a step for each bit of the larger number
// A times table without carries: how many products are smaller than the real ones would be?
use std::io;

fn times(a: u64, b: u64) -> u64 {
    let mut rest = a;
    let mut shifted = b;
    let mut product = 0;
    while rest > 0 {
        if rest & 1 == 1 {
            product ^= shifted;
        }
        shifted <<= 1;
        rest >>= 1;
    }
    product
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: u64 = line.trim().parse().unwrap();
    let (mut smaller, mut equal, mut mix) = (0u64, 0u64, 0u64);
    for a in 1..=n {
        for b in 1..=a {
            let product = times(a, b);
            if product < a * b {
                smaller += 1;
            } else if product == a * b {
                equal += 1;
            }
            mix = (mix * 3 + product) % 1_000_003;
        }
    }
    println!("{} smaller, {} equal, {}", smaller, equal, mix);
}
