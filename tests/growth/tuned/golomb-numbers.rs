// time: n
// space: n
// line: -
// gen: size {n}
// why: each of the n terms comes from three that are known, and all are kept
// Golomb's row 1 2 2 3 3 4 4 4 5 ...: it never falls, and term k says how often k stands in it.
use std::io::stdin;

fn golomb(n: usize) -> Vec<u32> {
    let mut terms: Vec<u32> = vec![0, 1];
    while terms.len() <= n {
        let last = terms[terms.len() - 1];
        let back = terms[last as usize] as usize;
        let next = 1 + terms[terms.len() - back];
        terms.push(next);
    }
    terms
}

fn main() {
    let mut line = String::new();
    stdin().read_line(&mut line).unwrap();
    let n: usize = line.trim().parse().unwrap();
    let terms = golomb(n);
    let sum: u64 = terms.iter().map(|&term| u64::from(term)).sum();
    let odd = terms.iter().filter(|&term| term % 2 == 1).count();
    println!("term {} is {}, sum {}, {} odd", n, terms[n], sum, odd);
}
