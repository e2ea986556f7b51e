// time: 2^n
// space: n
// line: tilings(
// gen: size {n}
// sizes: 3..24
// why: calls itself for n - 1, n - 2 and n - 3: exponential; n frames deep
use std::io;

fn tilings(length: i32) -> u64 {
    if length < 0 {
        return 0;
    }
    if length == 0 {
        return 1;
    }
    tilings(length - 1) + tilings(length - 2) + tilings(length - 3)
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: i32 = line.trim().parse().unwrap();
    println!("{}", tilings(n));
}
