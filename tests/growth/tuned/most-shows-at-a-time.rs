// time: n log n
// space: n
// line: entry(
// gen: intervals {n}
// why: 2 n moments enter an ordered map, which is walked once
use std::collections::BTreeMap;
use std::io::{self, BufRead};

fn main() {
    let stdin = io::stdin();
    let mut lines = stdin.lock().lines();
    let n: usize = lines.next().unwrap().unwrap().trim().parse().unwrap();

    let mut changes: BTreeMap<u32, i32> = BTreeMap::new();
    for line in lines.take(n) {
        let line = line.unwrap();
        let (start, end) = line.split_once(' ').unwrap();
        *changes.entry(start.parse().unwrap()).or_insert(0) += 1;
        *changes.entry(end.trim().parse().unwrap()).or_insert(0) -= 1;
    }

    let (mut running, mut most, mut when) = (0, 0, 0);
    for (&moment, &change) in &changes {
        running += change;
        if running > most {
            most = running;
            when = moment;
        }
    }
    println!("{} of {} shows run at {}", most, n, when);
}
