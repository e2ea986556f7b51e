// time: log n
// space: 1
// line: while b <= n or if b % 2 or sum += b or count += 1 or a = b or b = next or let next
// gen: size {n}
// sizes: 16..900000000
// why: the numbers grow by the golden ratio, so there are 1.44 log2 n of them up to n
// The sum of the even Fibonacci numbers up to n.
use std::io;

fn even_sum(n: u64) -> (u64, u32) {
    let (mut a, mut b) = (1, 1);
    let mut sum = 0;
    let mut count = 0;
    while b <= n {
        if b % 2 == 0 {
            sum += b;
        }
        count += 1;
        let next = a + b;
        a = b;
        b = next;
    }
    (sum, count)
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).expect("a number");
    let n: u64 = line.trim().parse().expect("a number");
    let (sum, count) = even_sum(n);
    println!("{sum}, among {count} numbers");
}
