// time: 2^n
// space: n or 1
// line: for step in 1 or let item or if taken >> or load += or load -= or taken ^= or if load <=
// gen: numbers {n}
// sizes: 3..24
// why: all 2^n choices in the order of the Gray code, where one thing goes in or out each time
// The heaviest load that a van for half of the whole weight can take.
use std::io::Read;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let weights: Vec<u64> = text.lines().skip(1).map(|line| line.parse().unwrap()).collect();
    let limit = weights.iter().sum::<u64>() / 2;

    let mut taken: u64 = 0;
    let mut load: u64 = 0;
    let mut best: u64 = 0;
    let mut best_choice: u64 = 0;
    for step in 1..1u64 << weights.len() {
        let item = step.trailing_zeros() as usize;
        taken ^= 1 << item;
        if taken >> item & 1 == 1 {
            load += weights[item];
        } else {
            load -= weights[item];
        }
        if load <= limit && load > best {
            best = load;
            best_choice = taken;
        }
    }
    println!("{} of {}, {} things", best, limit, best_choice.count_ones());
}
