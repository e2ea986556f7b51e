// time: n * m
// space: n + m
// line: for (j, &y) in or let above = or row[j + 1] = or row[j + 1].max or corner = above
// gen: two-texts {n} {m}
// why: Hirschberg: all n * m fields for the middle row, then about half as many for both halves
// why: together, a quarter, ...; only rows of m are held
// The letters that two texts have in common in the same order, found in little memory.
use std::io::{self, BufRead};

/// How long the common subsequence of all of a and of each beginning of b is.
fn last_row<'a, A, B>(a: A, b: B, length: usize) -> Vec<u32>
where
    A: Iterator<Item = &'a u8>,
    B: Iterator<Item = &'a u8> + Clone,
{
    let mut row = vec![0; length + 1];
    for &x in a {
        let mut corner = 0;
        for (j, &y) in b.clone().enumerate() {
            let above = row[j + 1];
            row[j + 1] = if x == y { corner + 1 } else { row[j + 1].max(row[j]) };
            corner = above;
        }
    }
    row
}

fn common(a: &[u8], b: &[u8], kept: &mut Vec<u8>) {
    if a.len() == 1 {
        if b.contains(&a[0]) {
            kept.push(a[0]);
        }
        return;
    }
    if b.is_empty() {
        return;
    }
    let (upper, lower) = a.split_at(a.len() / 2);
    let cut = {
        let from_left = last_row(upper.iter(), b.iter(), b.len());
        let from_right = last_row(lower.iter().rev(), b.iter().rev(), b.len());
        let both = |j: &usize| from_left[*j] + from_right[b.len() - j];
        (0..=b.len()).max_by_key(both).unwrap()
    };
    let (left, right) = b.split_at(cut);
    common(upper, left, kept);
    common(lower, right, kept);
}

fn main() {
    let lines: Vec<String> = io::stdin().lock().lines().map(|line| line.unwrap()).collect();
    let mut kept = Vec::new();
    common(lines[1].trim().as_bytes(), lines[2].trim().as_bytes(), &mut kept);
    let mix = kept.iter().fold(0u64, |mix, &c| (mix * 31 + u64::from(c)) % 1_000_003);
    println!("{} letters, mixed {}", kept.len(), mix);
}
