// time: n
// space: 1
// line: -
// gen: numbers {n}
// why: two running figures, renewed once for each price that is read
use std::io::{self, BufRead};

const FEE: i64 = 500;

struct Trader {
    cash: i64,
    holding: i64,
}

impl Trader {
    fn see(&mut self, price: i64) {
        let sold = self.holding + price - FEE;
        let bought = self.cash - price;
        self.cash = self.cash.max(sold);
        self.holding = self.holding.max(bought);
    }
}

fn main() {
    let stdin = io::stdin();
    let mut input = stdin.lock();
    let mut line = String::new();
    input.read_line(&mut line).unwrap();
    let mut trader = Trader { cash: 0, holding: i64::MIN / 2 };
    loop {
        line.clear();
        if input.read_line(&mut line).unwrap() == 0 {
            break;
        }
        let price: i64 = line.trim().parse().unwrap();
        trader.see(price % 10000);
    }
    println!("{}", trader.cash);
}
