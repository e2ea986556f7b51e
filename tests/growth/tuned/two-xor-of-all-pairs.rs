// time: n + m
// space: 1
// line: -
// gen: lists {n} {m}
// why: of both lists only the ones at each of 30 places are counted, instead of all pairs
use std::io::{self, BufRead, Lines, StdinLock};

const BITS: usize = 30;

#[derive(Default)]
struct OnesAtPlaces {
    ones: [u64; BITS],
    numbers: u64,
}

impl OnesAtPlaces {
    fn read(count: u64, lines: &mut Lines<StdinLock>) -> Self {
        let mut places = OnesAtPlaces::default();
        for line in lines.take(count as usize) {
            let value: u32 = line.expect("a line").trim().parse().expect("a number");
            for (bit, ones) in places.ones.iter_mut().enumerate() {
                *ones += u64::from(value >> bit & 1);
            }
            places.numbers += 1;
        }
        places
    }

    /// The sum of x ^ y for all x counted here and all y counted there.
    fn sum_of_xors(&self, other: &Self) -> u128 {
        let mut sum = 0;
        for bit in 0..BITS {
            let differ = self.ones[bit] * (other.numbers - other.ones[bit])
                + (self.numbers - self.ones[bit]) * other.ones[bit];
            sum += u128::from(differ) << bit;
        }
        sum
    }
}

fn main() {
    let mut lines = io::stdin().lock().lines();
    let sizes = lines.next().unwrap().unwrap();
    let sizes: Vec<u64> = sizes.split(' ').map(|word| word.parse().unwrap()).collect();
    let first = OnesAtPlaces::read(sizes[0], &mut lines);
    let second = OnesAtPlaces::read(sizes[1], &mut lines);
    let sum = first.sum_of_xors(&second);
    println!("all {} pairs: {sum}", first.numbers * second.numbers);
}
