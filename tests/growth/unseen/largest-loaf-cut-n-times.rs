// time: n log n
// space: n
// line: loaves.pop() or loaves.push(piece or loaves.push(rest
// gen: size {n}
// why: n times the largest of a heap that grows to n + 1 is taken out and two pieces are put in
// The largest loaf is cut into two uneven pieces, n times; a little is eaten at each cut.
use std::collections::BinaryHeap;
use std::io;

struct Baker {
    seed: u64,
    crumbs: u64,
}

impl Baker {
    // A piece between a quarter and three quarters of a loaf.
    fn share(&mut self, loaf: u64) -> u64 {
        self.seed = self.seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        let percent = 25 + (self.seed >> 33) % 51;
        loaf * percent / 100
    }

    fn cut(&mut self, loaf: u64) -> (u64, u64) {
        let piece = self.share(loaf);
        let eaten = loaf / 1000;
        self.crumbs += eaten;
        (piece, loaf - piece - eaten.min(loaf - piece))
    }
}

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let n: usize = line.trim().parse().unwrap();
    let mut baker = Baker { seed: 11, crumbs: 0 };
    let mut loaves = BinaryHeap::new();
    loaves.push(1u64 << 50);
    for _ in 0..n {
        let largest = loaves.pop().unwrap();
        let (piece, rest) = baker.cut(largest);
        loaves.push(piece);
        loaves.push(rest);
    }
    println!("{} loaves up to {}, {} eaten", loaves.len(), loaves.peek().unwrap(), baker.crumbs);
}
