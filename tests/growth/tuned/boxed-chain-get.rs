// time: n^2
// space: n
// line: node = node.next or for _ in 0..index
// gen: numbers {n}
// why: get(i) walks i links of the chain, and is asked for every i
use std::io::{self, BufRead};

struct Node {
    value: u64,
    next: Option<Box<Node>>,
}

struct Chain {
    head: Option<Box<Node>>,
    len: usize,
}

impl Chain {
    fn push(&mut self, value: u64) {
        let next = self.head.take();
        self.head = Some(Box::new(Node { value, next }));
        self.len += 1;
    }

    fn get(&self, index: usize) -> u64 {
        let mut node = self.head.as_ref().unwrap();
        for _ in 0..index {
            node = node.next.as_ref().unwrap();
        }
        node.value
    }

    fn clear(&mut self) {
        while let Some(mut node) = self.head.take() {
            self.head = node.next.take();
        }
    }
}

fn main() {
    let mut chain = Chain { head: None, len: 0 };
    for line in io::stdin().lock().lines().skip(1) {
        chain.push(line.unwrap().trim().parse().unwrap());
    }
    let mut code = 0;
    for i in 0..chain.len {
        code = (code * 31 + chain.get(i)) % 1_000_003;
    }
    chain.clear();
    println!("{}", code);
}
