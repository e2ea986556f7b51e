# time: n log n
# space: n
# line: sorted( or while i or i += i & -i or i -= i & -i or tree[i]
# gen: points {n}
# why: points in order of x, each counted and asked for in a Fenwick tree of n ranks of y
import sys


def add(tree, i):
    while i < len(tree):
        tree[i] += 1
        i += i & -i


def below(tree, i):
    count = 0
    while i > 0:
        count += tree[i]
        i -= i & -i
    return count


def main():
    data = list(map(int, sys.stdin.read().split()))
    n = data[0]
    points = [(data[2 * i + 1], data[2 * i + 2]) for i in range(n)]
    by_y = sorted(range(n), key=lambda i: points[i][1])
    rank = [0] * n
    for place, i in enumerate(by_y):
        rank[i] = place + 1
    tree = [0] * (n + 1)
    pairs = 0
    best = 0
    for i in sorted(range(n), key=lambda i: points[i][0]):
        weaker = below(tree, rank[i])
        pairs += weaker
        best = max(best, weaker)
        add(tree, rank[i])
    print(pairs, best)


main()
