// time: n!
// space: n^2
// line: self.choose(row or self.order.swap or let cell = or let sign or for other in or self.sum +=
// line: self.products += or fn choose or if row ==
// gen: matrix {n}
// sizes: 2..10
// why: one product for each of the n! ways to choose a column for every row
use std::io::{self, Read};

struct Leibniz {
    cells: Vec<Vec<i64>>,
    order: Vec<usize>,
    products: u64,
    sum: i128,
}

impl Leibniz {
    fn choose(&mut self, row: usize, product: i128) {
        if row == self.order.len() {
            self.products += 1;
            self.sum += product;
            return;
        }
        for other in row..self.order.len() {
            self.order.swap(row, other);
            let sign = if other == row { 1 } else { -1 };
            let cell = i128::from(self.cells[row][self.order[row]]);
            self.choose(row + 1, sign * product * cell);
            self.order.swap(row, other);
        }
    }
}

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_ascii_whitespace().map(|word| word.parse::<i64>().unwrap());
    let n = numbers.next().unwrap() as usize;
    let cells = (0..n).map(|_| numbers.by_ref().take(n).collect()).collect();
    let mut leibniz = Leibniz { cells, order: (0..n).collect(), products: 0, sum: 0 };
    leibniz.choose(0, 1);
    println!("determinant {} from {} products", leibniz.sum, leibniz.products);
}
