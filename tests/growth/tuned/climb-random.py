# time: n log n
# space: n
# line: node = parent[node] or steps += 1 or while node != 0
# gen: parents {n}
# why: each vertex climbs to the root, and a random recursive tree is ln n deep on average
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
