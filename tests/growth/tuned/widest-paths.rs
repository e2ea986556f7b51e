// time: n^3
// space: n^2
// line: let through = or widest[i][j] = or for j in 0..n
// gen: matrix {n}
// why: three loops over n, nothing is skipped
use std::io::{self, Read};

fn main() {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    let mut numbers = text.split_whitespace().map(|w| w.parse::<usize>().unwrap());
    let n = numbers.next().unwrap();
    let mut widest = vec![vec![0usize; n]; n];
    for row in widest.iter_mut() {
        for cell in row.iter_mut() {
            *cell = numbers.next().unwrap();
        }
    }
    for k in 0..n {
        for i in 0..n {
            for j in 0..n {
                let through = widest[i][k].min(widest[k][j]);
                widest[i][j] = widest[i][j].max(through);
            }
        }
    }
    let sum: usize = widest.iter().flatten().sum();
    println!("{}", sum);
}
