// time: n^2
// space: n
// line: scores.clone()
// gen: numbers {n}
// why: the scores are cloned for a function that only reads two of them, each round
use std::io::{self, BufRead};

struct Round {
    scores: Vec<i64>,
    index: usize,
}

fn gain(round: Round) -> i64 {
    let next = (round.index + 1) % round.scores.len();
    (round.scores[next] - round.scores[round.index]).max(0)
}

fn main() {
    let mut scores: Vec<i64> = Vec::new();
    for line in io::stdin().lock().lines().skip(1) {
        scores.push(line.unwrap().trim().parse().unwrap());
    }
    let mut total = 0;
    for index in 0..scores.len() {
        let round = Round { scores: scores.clone(), index };
        total += gain(round);
    }
    println!("{}", total);
}
