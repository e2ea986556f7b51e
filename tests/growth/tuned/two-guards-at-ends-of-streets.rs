// time: v + e
// space: v
// line: for line in lines or let line or let mut ends or let (a, b) or if mate[a]
// line: unmatched += 1
// gen: graph {v} {e}
// why: each street is looked at once, when it is read, and forgotten; only places have mates
// Each street needs a guard at one of its ends. Guards go to both ends of a street that has none
// yet, so there are at most twice as many as needed.
use std::io::{self, BufRead};

fn main() {
    let mut lines = io::stdin().lock().lines();
    let header = lines.next().unwrap().unwrap();
    let places: usize = header.split(' ').next().unwrap().parse().unwrap();
    let mut mate: Vec<Option<usize>> = vec![None; places];
    let mut unmatched = 0;
    let mut pairs = 0;
    let mut loops = 0;
    let mut cost = 0u64;
    for line in lines {
        let line = line.unwrap();
        let mut ends = line.split(' ').map(|word| word.parse::<usize>().unwrap());
        let (a, b) = (ends.next().unwrap(), ends.next().unwrap());
        if mate[a].is_none() && mate[b].is_none() {
            mate[a] = Some(b);
            mate[b] = Some(a);
            if a == b {
                loops += 1;
            } else {
                pairs += 1;
            }
            cost += ends.next().unwrap() as u64;
        } else {
            unmatched += 1;
        }
    }
    let guards = mate.iter().flatten().count();
    println!("{} guards at {} streets and {} loops, no fewer than {} are needed",
             guards, pairs, loops, pairs + loops);
    println!("{} streets were covered already, {}", unmatched, cost);
}
