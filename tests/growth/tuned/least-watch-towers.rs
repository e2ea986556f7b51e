// time: 2^n
// space: n
// line: for (town, sees) in or if chosen >> town or watched |= sees or if watched_by(
// gen: graph {n}
// sizes: 4..18
// why: all 2^n sets of towers are tried
use std::io::{self, BufRead};

/// What a set of towers sees together.
fn watched_by(chosen: u32, sight: &[u32]) -> u32 {
    let mut watched = 0;
    for (town, sees) in sight.iter().enumerate() {
        if chosen >> town & 1 == 1 {
            watched |= sees;
        }
    }
    watched
}

fn main() {
    let stdin = io::stdin();
    let mut lines = stdin.lock().lines().map(|line| line.unwrap());
    let first = lines.next().unwrap();
    let n: usize = first.split_whitespace().next().unwrap().parse().unwrap();
    let mut sight: Vec<u32> = (0..n).map(|town| 1 << town).collect();
    for line in lines {
        let ends: Vec<usize> = line.split_whitespace().map(|x| x.parse().unwrap()).collect();
        sight[ends[0]] |= 1 << ends[1];
        sight[ends[1]] |= 1 << ends[0];
    }

    let all = (1u32 << n) - 1;
    let mut least = n as u32;
    let mut ways = 0;
    for chosen in 0..=all {
        if watched_by(chosen, &sight) == all {
            let towers = chosen.count_ones();
            if towers < least {
                least = towers;
                ways = 0;
            }
            if towers == least {
                ways += 1;
            }
        }
    }
    println!("{} towers, in {} ways", least, ways);
}
