// time: n
// space: n
// line: for person in or let times or times.sort or needed or .split_whitespace() or .collect()
// line: busiest = busiest or for (i, time) or if person > 0 or minutes[boss[person]].push
// line: .map(|word|
// gen: parents {n}
// why: sorting the few times of each person's staff costs n in all, as random trees have few
// why: people with many below them
// News goes down from the boss, one call a minute for each caller. Whoever has the slowest staff
// is called first: after how many minutes do all know?
use std::io::{self, Read};

fn minutes_needed(mut times: Vec<u32>) -> u32 {
    times.sort_unstable_by(|a, b| b.cmp(a));
    let mut needed = 0;
    for (i, time) in times.iter().enumerate() {
        needed = needed.max(i as u32 + 1 + time);
    }
    needed
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    // boss[0] is the number of people, and is not used.
    let boss: Vec<usize> = text
        .split_whitespace()
        .map(|word| word.parse().unwrap())
        .collect();
    let people = boss[0];
    let mut minutes: Vec<Vec<u32>> = vec![Vec::new(); people];
    let mut last = 0;
    let mut busiest = 0;
    for person in (0..people).rev() {
        let times = std::mem::take(&mut minutes[person]);
        busiest = busiest.max(times.len());
        last = minutes_needed(times);
        if person > 0 {
            minutes[boss[person]].push(last);
        }
    }
    println!("{} minutes, at most {} calls by one of {} people", last, busiest, people);
}
