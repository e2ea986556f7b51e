// time: n^2
// space: n
// line: .clone() or to_vec()
// gen: numbers {n}
// why: the whole vector is cloned for each number to please the borrow checker
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

struct Shop {
    prices: Vec<i64>,
    discounts: i64,
}

impl Shop {
    fn discount(&mut self, index: usize) {
        let prices = self.prices.clone();
        if prices[index] > prices[(index + 1) % prices.len()] {
            self.prices[index] -= 1;
            self.discounts += 1;
        }
    }
}

fn main() {
    let prices = read_all()[1..].to_vec();
    let count = prices.len();
    let mut shop = Shop { prices, discounts: 0 };
    for index in 0..count {
        shop.discount(index);
    }
    let sum: i64 = shop.prices.iter().sum();
    println!("{} {}", shop.discounts, sum);
}
