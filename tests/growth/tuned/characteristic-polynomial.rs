// time: n^4
// space: n^2
// line: for k in 0..n or sum +=
// gen: matrix {n}
// why: the method of Faddeev and LeVerrier multiplies two matrices for each of the n coefficients
// The characteristic polynomial of a matrix, modulo a prime.
use std::io::{self, Read};

const PRIME: u64 = 1_000_000_007;

type Matrix = Vec<Vec<u64>>;

fn power(mut base: u64, mut exponent: u64) -> u64 {
    let mut result = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    result
}

fn product(a: &Matrix, b: &Matrix) -> Matrix {
    let n = a.len();
    let mut c = vec![vec![0; n]; n];
    for i in 0..n {
        for j in 0..n {
            let mut sum = 0;
            for k in 0..n {
                sum += a[i][k] * b[k][j];
            }
            c[i][j] = sum % PRIME;
        }
    }
    c
}

/// The coefficients of det(x - a) modulo a prime, the highest first.
fn coefficients(a: &Matrix) -> Vec<u64> {
    let n = a.len();
    let mut result = vec![1];
    let mut m = vec![vec![0; n]; n];
    for step in 1..=n {
        for (i, row) in m.iter_mut().enumerate() {
            row[i] = (row[i] + result[step - 1]) % PRIME;
        }
        m = product(a, &m);
        let trace = (0..n).fold(0, |sum, i| sum + m[i][i]) % PRIME;
        let shared = trace * power(step as u64, PRIME - 2) % PRIME;
        result.push((PRIME - shared) % PRIME);
    }
    result
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_whitespace().map(|word| word.parse::<u64>().unwrap());
    let n = numbers.next().unwrap() as usize;
    let a: Matrix = (0..n).map(|_| numbers.by_ref().take(n).collect()).collect();
    let found = coefficients(&a);
    let mix = found.iter().fold(0, |mix, c| (mix * 31 + c) % PRIME);
    println!("{} ... {}, mixed {}", found[1], found[n], mix);
}
