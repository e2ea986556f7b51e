// time: sqrt n
// space: sqrt n
// line: for x in 2 or if phi[x] == 0 or for &prime in or if multiple > or let multiple
// line: phi[multiple] = or if x % prime or break or let coprime
// gen: size {n}
// sizes: 16..900000000
// why: the side is the root of n; a linear sieve makes each totient up to it once
// n trees stand in a square orchard. From its corner, how many are not hidden behind others?
use std::io;

fn side_of(trees: u64) -> usize {
    let mut side = (trees as f64).sqrt() as u64;
    while side * side > trees {
        side -= 1;
    }
    while (side + 1) * (side + 1) <= trees {
        side += 1;
    }
    side as usize
}

fn totients(limit: usize) -> Vec<u32> {
    let mut phi = vec![0u32; limit + 1];
    let mut primes: Vec<usize> = Vec::new();
    phi[1] = 1;
    for x in 2..=limit {
        if phi[x] == 0 {
            phi[x] = x as u32 - 1;
            primes.push(x);
        }
        for &prime in &primes {
            let multiple = prime * x;
            if multiple > limit {
                break;
            }
            if x % prime == 0 {
                phi[multiple] = phi[x] * prime as u32;
                break;
            }
            phi[multiple] = phi[x] * (prime as u32 - 1);
        }
    }
    phi
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: u64 = line.trim().parse().unwrap();
    let side = side_of(n);
    let coprime: u64 = totients(side).iter().map(|&phi| phi as u64).sum();
    let seen = 2 * coprime - 1;
    println!("{} of {} trees are seen", seen, side * side);
}
