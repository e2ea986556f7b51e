// time: log n
// space: 1
// line: number % 3 or number - rest or while
// gen: size {n}
// why: the number is divided by three or so in each round
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

fn balanced_digits(mut number: i64) -> (u32, i64) {
    let (mut digits, mut weight) = (0, 0);
    while number != 0 {
        let mut rest = number % 3;
        if rest == 2 {
            rest = -1;
        }
        number = (number - rest) / 3;
        weight += rest * (digits as i64 + 1);
        digits += 1;
    }
    (digits, weight)
}

fn main() {
    let n = read_all()[0];
    let (digits, weight) = balanced_digits(n);
    println!("{} {}", digits, weight);
}
