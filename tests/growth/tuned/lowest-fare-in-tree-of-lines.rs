// time: n log n
// space: n
// line: while low < high or let middle or if tariff.at or low = middle + 1
// line: node = 2 * node + 1 or while node > 0 or lowest = lowest.min or node /= 2 or fn at(
// gen: points {n}
// why: the tree has n leaves; a new tariff and a question each walk from the root to a leaf
// Each tariff is a basic fee and a price a mile. They come one by one; after each, what is the
// cheapest fare for one more distance? (A Li Chao tree over the distances 0 ... n - 1.)
use std::io::{self, Read};
use std::mem::swap;

#[derive(Clone, Copy)]
struct Tariff {
    fee: i64,
    mile: i64,
}

impl Tariff {
    fn at(&self, miles: usize) -> i64 { self.fee + self.mile * miles as i64 }
}

fn add(tree: &mut [Tariff], mut tariff: Tariff) {
    let (mut node, mut low, mut high) = (1, 0, tree.len() / 2 - 1);
    while low < high {
        let middle = (low + high) / 2;
        if tariff.at(middle) < tree[node].at(middle) {
            swap(&mut tree[node], &mut tariff);
        }
        if tariff.at(low) < tree[node].at(low) {
            high = middle;
            node = 2 * node;
        } else {
            low = middle + 1;
            node = 2 * node + 1;
        }
    }
    if tariff.at(low) < tree[node].at(low) {
        tree[node] = tariff;
    }
}

fn cheapest(tree: &[Tariff], miles: usize) -> i64 {
    let (mut node, mut lowest) = (tree.len() / 2 + miles, i64::MAX);
    while node > 0 {
        lowest = lowest.min(tree[node].at(miles));
        node /= 2;
    }
    lowest
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_ascii_whitespace().map(|word| word.parse::<i64>().unwrap());
    let n = numbers.next().unwrap() as usize;
    let none = Tariff { fee: 4_000_000_000_000, mile: 1_000_000_000 };
    let mut tree = vec![none; 2 * n.next_power_of_two()];
    let mut total = 0;
    for i in 0..n {
        let fee = numbers.next().unwrap() * 1000;
        let mile = numbers.next().unwrap() / 1000;
        add(&mut tree, Tariff { fee, mile });
        total = (total + cheapest(&tree, i * 7919 % n)) % 1_000_000_007;
    }
    println!("{} in all, {} for one mile", total, cheapest(&tree, 1.min(n - 1)));
}
