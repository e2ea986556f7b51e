// time: n * m
// space: n + m
// line: for j in or here[j or above[j] or if a == b[j
// gen: two-texts {n} {m}
// why: every letter of one text meets every letter of the other; only two rows are held
use std::io::{self, BufRead};
use std::mem::swap;

fn deletions(first: &[u8], b: &[u8]) -> usize {
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut here = vec![0; b.len() + 1];
    for (i, &a) in first.iter().enumerate() {
        here[0] = i + 1;
        for j in 1..=b.len() {
            if a == b[j - 1] {
                here[j] = above[j - 1];
            } else {
                here[j] = 1 + above[j].min(here[j - 1]);
            }
        }
        swap(&mut above, &mut here);
    }
    above[b.len()]
}

fn main() {
    let lines: Vec<String> = io::stdin().lock().lines().map(|l| l.unwrap()).collect();
    let first = lines[1].trim().as_bytes();
    let second = lines[2].trim().as_bytes();
    println!("{}", deletions(first, second));
}
