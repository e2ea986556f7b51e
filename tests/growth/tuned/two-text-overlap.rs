// time: n * m
// space: n + m or m
// line: if p == q or for (j, q) in second or row[j + 1]
// gen: two-texts {n} {m}
// why: a cell for each pair of letters; two rows of the table are kept
use std::io::{self, Read};

fn best_overlap(first: &[u8], second: &[u8]) -> (usize, usize) {
    let mut last = vec![0usize; second.len() + 1];
    let mut best = 0;
    let mut sum = 0;
    for p in first {
        let mut row = vec![0usize; second.len() + 1];
        for (j, q) in second.iter().enumerate() {
            if p == q {
                row[j + 1] = last[j] + 1;
                best = best.max(row[j + 1]);
                sum += row[j + 1];
            }
        }
        last = row;
    }
    (best, sum)
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let parts: Vec<&str> = text.split_whitespace().collect();
    let (best, sum) = best_overlap(parts[2].as_bytes(), parts[3].as_bytes());
    println!("{} {}", best, sum);
}
