# time: n^2
# space: n
# line: node = parent[node] or steps += 1 or while node != 0
# gen: chain {n}
# why: each vertex of a path climbs all the way up to the root: 0 + 1 + ... + n - 1 steps
import sys


def depth_of(parent, node):
    steps = 0
    while node != 0:
        node = parent[node]
        steps += 1
    return steps


def main():
    data = sys.stdin.read().split()
    n = int(data[0])
    parent = [0] + [int(word) for word in data[1:n]]
    deepest, total = 0, 0
    for node in range(n):
        depth = depth_of(parent, node)
        total += depth
        if depth > deepest:
            deepest = depth
    print("deepest", deepest, "average", total / n)


main()
