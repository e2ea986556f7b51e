// time: n
// space: n
// line: let numbers: Vec or let next: Vec
// line: while walk_of[house] or walk_of[house] = walk; or place[house] = or steps +=
// line: house = next[house] or for start in or let walk = or let mut house or let mut steps
// line: if walk_of[house] ==
// gen: numbers {n}
// why: each house is entered once by a walk that has not been there; a walk ends where one was
// why: before
// Each house passes letters on to one other: what is the longest round a letter can go for ever?
use std::io::{self, Read};

fn longest_round(next: &[usize]) -> (usize, usize) {
    let n = next.len();
    let mut walk_of = vec![0usize; n];
    let mut place = vec![0usize; n];
    let (mut longest, mut rounds) = (0, 0);
    for start in 0..n {
        let walk = start + 1;
        let mut house = start;
        let mut steps = 0;
        while walk_of[house] == 0 {
            walk_of[house] = walk;
            place[house] = steps;
            steps += 1;
            house = next[house];
        }
        if walk_of[house] == walk {
            rounds += 1;
            longest = longest.max(steps - place[house]);
        }
    }
    (longest, rounds)
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let numbers: Vec<usize> = text.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let n = numbers[0];
    let next: Vec<usize> = numbers[1..].iter().map(|number| number % n).collect();
    let (longest, rounds) = longest_round(&next);
    println!("{} rounds, the longest over {} houses", rounds, longest);
}
