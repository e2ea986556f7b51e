# A beacon needs a wire to its nearest one in each of eight directions at most: a sweep and a Fenwick
# tree find these, and the cheapest of them that join two parts are the net. O(n log n).
import sys


def candidates(points):
    """For each point the nearest in the direction between up and up-right: (length, i, j)."""
    order = sorted(range(len(points)), key=lambda i: (points[i][0], points[i][1]), reverse=True)
    slopes = sorted({y - x for x, y in points})
    rank = {slope: len(slopes) - i for i, slope in enumerate(slopes)}
    best = [(1 << 62, -1)] * (len(slopes) + 1)
    for i in order:
        x, y = points[i]
        place = rank[y - x]
        nearest = (1 << 62, -1)
        k = place
        while k > 0:
            nearest = min(nearest, best[k])
            k -= k & -k
        if nearest[1] >= 0:
            yield nearest[0] - x - y, i, nearest[1]
        k = place
        while k <= len(slopes):
            best[k] = min(best[k], (x + y, i))
            k += k & -k


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    points = list(zip(words[1::2], words[2::2]))
    wires = []
    for turned in (
        points,
        [(y, x) for x, y in points],
        [(-y, x) for x, y in points],
        [(x, -y) for x, y in points],
    ):
        wires.extend(candidates(turned))
    wires.sort()
    parent = list(range(len(points)))
    total = 0
    for length, i, j in wires:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        while parent[j] != j:
            parent[j] = parent[parent[j]]
            j = parent[j]
        if i != j:
            parent[i] = j
            total += length
    print(total)


main()
