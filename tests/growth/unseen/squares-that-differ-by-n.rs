// time: sqrt n
// space: 1
// line: while small * small or if n % small or small += 1
// gen: size {n}
// sizes: 16..900000000
// why: every number up to the root of n is tried as the difference of the two sides
// In how many ways is n one square less another, and which two are the smallest?
use std::io;

struct Pair {
    inner: u64,
    outer: u64,
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: u64 = line.trim().parse().unwrap();
    let mut closest: Option<Pair> = None;
    let mut ways = 0;
    let mut small = 1;
    while small * small <= n {
        if n % small == 0 && (n / small - small) % 2 == 0 {
            let large = n / small;
            ways += 1;
            closest = Some(Pair { inner: (large - small) / 2, outer: (large + small) / 2 });
        }
        small += 1;
    }
    match closest {
        Some(pair) => println!("{} ways, {}^2 - {}^2", ways, pair.outer, pair.inner),
        None => println!("{} is no difference of squares", n),
    }
}
