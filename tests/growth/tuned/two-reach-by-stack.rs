// time: n + m
// space: n + m or m
// line: -
// gen: graph {n} {m}
// why: a stack of vertices; each edge is looked at from both ends once
use std::io::{self, Read};

fn read_all() -> Vec<i64> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).unwrap();
    text.split_whitespace().map(|word| word.parse().unwrap()).collect()
}

struct Graph {
    near: Vec<Vec<usize>>,
}

impl Graph {
    fn size_from(&self, start: usize, seen: &mut [bool]) -> usize {
        let mut stack = vec![start];
        let mut size = 0;
        seen[start] = true;
        while let Some(at) = stack.pop() {
            size += 1;
            for &to in &self.near[at] {
                if !seen[to] {
                    seen[to] = true;
                    stack.push(to);
                }
            }
        }
        size
    }
}

fn main() {
    let input = read_all();
    let n = input[0] as usize;
    let mut graph = Graph { near: vec![Vec::new(); n] };
    for edge in input[2..].chunks(3) {
        if edge[2] > 300 {
            graph.near[edge[0] as usize].push(edge[1] as usize);
            graph.near[edge[1] as usize].push(edge[0] as usize);
        }
    }
    let mut seen = vec![false; n];
    let mut sizes = Vec::new();
    for v in 0..n {
        if !seen[v] {
            sizes.push(graph.size_from(v, &mut seen));
        }
    }
    println!("{} {:?}", sizes.len(), sizes.iter().max());
}
