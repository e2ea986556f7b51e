// time: n log n + q
// space: n log n
// line: gcd(below[ or for i in 0..=n - width or while b != 0 or (a, b) =
// gen: questions {n} {q}
// why: log n rows of n common divisors, soon 1, so that Euclid needs a step or two for most of
// why: them; a question looks at two fields
use std::io::{self, BufRead};

fn gcd(mut a: u32, mut b: u32) -> u32 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

struct Divisors {
    rows: Vec<Vec<u32>>,
}

impl Divisors {
    fn new(values: Vec<u32>) -> Self {
        let n = values.len();
        let mut rows = vec![values];
        let mut width = 2;
        while width <= n {
            let below = &rows[rows.len() - 1];
            let mut row = Vec::with_capacity(n - width + 1);
            for i in 0..=n - width {
                row.push(gcd(below[i], below[i + width / 2]));
            }
            rows.push(row);
            width *= 2;
        }
        Divisors { rows }
    }

    fn between(&self, left: usize, right: usize) -> u32 {
        let level = (usize::BITS - 1 - (right - left + 1).leading_zeros()) as usize;
        gcd(self.rows[level][left], self.rows[level][right + 1 - (1 << level)])
    }
}

fn pair(line: &str) -> (usize, usize) {
    let mut words = line.split_whitespace().map(|word| word.parse().unwrap());
    (words.next().unwrap(), words.next().unwrap())
}

fn main() {
    let stdin = io::stdin();
    let mut lines = stdin.lock().lines().map(|line| line.unwrap());
    let (n, questions) = pair(&lines.next().unwrap());
    let values = (0..n).map(|_| lines.next().unwrap().trim().parse().unwrap()).collect();
    let divisors = Divisors::new(values);
    let (mut sum, mut ones) = (0u64, 0);
    for _ in 0..questions {
        let (left, right) = pair(&lines.next().unwrap());
        let divisor = divisors.between(left, right);
        sum += u64::from(divisor);
        if divisor == 1 {
            ones += 1;
        }
    }
    println!("sum {sum}, {ones} of {questions} have no common divisor");
}
