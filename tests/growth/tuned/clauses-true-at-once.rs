// time: 2^n
// space: n or 1
// line: .filter(|clause| or self.lamps.iter() or fn holds
// gen: numbers {n}
// sizes: 3..18
// why: all 2^n rows of the truth table are tried with all n clauses
// How many of n clauses with three variables each can hold at once, and in how many ways?
use std::io::{self, Read};

/// Three variables, each of which may stand negated.
struct Clause {
    lamps: [(usize, u32); 3],
}

impl Clause {
    fn new(mut number: usize, n: usize) -> Self {
        let mut lamps = [(0, 0); 3];
        for lamp in lamps.iter_mut() {
            *lamp = (number % n, (number / n % 2) as u32);
            number /= 2 * n;
        }
        Clause { lamps }
    }

    fn holds(&self, row: u32) -> bool {
        self.lamps.iter().any(|&(lamp, wanted)| (row >> lamp) & 1 == wanted)
    }
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let numbers: Vec<usize> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let n = numbers[0];
    let clauses: Vec<Clause> = numbers[1..].iter().map(|&x| Clause::new(x, n)).collect();
    let mut most = 0;
    let mut rows = 0;
    for row in 0..1u32 << n {
        let held = clauses.iter().filter(|clause| clause.holds(row)).count();
        if held > most {
            most = held;
            rows = 0;
        }
        if held == most {
            rows += 1;
        }
    }
    println!("at most {most} of {n} clauses hold at once, in {rows} rows");
}
