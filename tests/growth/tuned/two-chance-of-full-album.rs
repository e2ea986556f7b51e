// time: n * m
// space: n
// line: for have in or let old or let new or chance[have] =
// gen: counts {n} {m}
// why: each of m stickers changes the chances of all n + 1 numbers of different ones
// Stickers of n kinds are bought one by one. How likely is it that m of them fill the album?
use std::io;

// Chances of having 0, 1, ..., n kinds, after one more sticker.
fn buy(chance: &mut [f64]) {
    let kinds = (chance.len() - 1) as f64;
    for have in (1..chance.len()).rev() {
        let old = chance[have] * have as f64 / kinds;
        let new = chance[have - 1] * (kinds - (have - 1) as f64) / kinds;
        chance[have] = old + new;
    }
    chance[0] = 0.0;
}

fn mean(chance: &[f64]) -> f64 {
    chance.iter().enumerate().map(|(have, p)| have as f64 * p).sum()
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).expect("a line with two numbers");
    let sizes: Vec<usize> = line.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let (n, m) = (sizes[0], sizes[1]);
    let mut chance = vec![0.0; n + 1];
    chance[0] = 1.0;
    let mut half_full = None;
    for bought in 1..=m {
        buy(&mut chance);
        if half_full.is_none() && chance[n] >= 0.5 {
            half_full = Some(bought);
        }
    }
    println!("full with a chance of {:.6}, {:.3} kinds on average", chance[n], mean(&chance));
    match half_full {
        Some(bought) => println!("as likely as not after {} stickers", bought),
        None => println!("more likely not"),
    }
}
