// time: v + e
// space: v
// line: -
// gen: graph {v} {e}
// why: each friendship joins two groups, with the paths made short and the small hung below
use std::io::{self, BufRead};

struct Groups {
    parent: Vec<usize>,
    size: Vec<usize>,
    count: usize,
}

impl Groups {
    fn new(people: usize) -> Self {
        Groups { parent: (0..people).collect(), size: vec![1; people], count: people }
    }

    fn find(&mut self, mut a: usize) -> usize {
        while self.parent[a] != a {
            self.parent[a] = self.parent[self.parent[a]];
            a = self.parent[a];
        }
        a
    }

    fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.find(a), self.find(b));
        if a == b {
            return false;
        }
        let (big, small) = if self.size[a] < self.size[b] { (b, a) } else { (a, b) };
        self.parent[small] = big;
        self.size[big] += self.size[small];
        self.count -= 1;
        true
    }
}

fn main() {
    let stdin = io::stdin();
    let mut lines = stdin.lock().lines();
    let first = lines.next().unwrap().unwrap();
    let people: usize = first.split_whitespace().next().unwrap().parse().unwrap();
    let mut groups = Groups::new(people);
    let mut needless = 0;
    for line in lines {
        let line = line.unwrap();
        let mut words = line.split_whitespace();
        let a: usize = words.next().unwrap().parse().unwrap();
        let b: usize = words.next().unwrap().parse().unwrap();
        if !groups.join(a, b) {
            needless += 1;
        }
    }
    println!("{} groups, {} needless", groups.count, needless);
}
