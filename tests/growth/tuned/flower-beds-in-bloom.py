# time: n log n
# space: n
# line: while node > 1 or node //= 2 or left, right = or half = or node] = self.front[left]
# line: node] = self.back[right] or self.best[node] = max
# line: if self.front[left] or if self.back[right]
# line: length *= or across =
# gen: permutation {n}
# why: each of n beds climbs the log n levels of the tree over all beds (full halves
# why: are met about once a climb only)
# Beds in a row begin to bloom one by one: when is the longest run in bloom a half, when all?
import sys


class Row:
    def __init__(self, n):
        self.size = 1
        while self.size < n:
            self.size *= 2
        self.front = [0] * (2 * self.size)
        self.back = [0] * (2 * self.size)
        self.best = [0] * (2 * self.size)

    def bloom(self, bed):
        node = self.size + bed
        self.front[node] = self.back[node] = self.best[node] = 1
        length = 2
        while node > 1:
            node //= 2
            left, right = 2 * node, 2 * node + 1
            half = length // 2
            self.front[node] = self.front[left]
            if self.front[left] == half:
                self.front[node] += self.front[right]
            self.back[node] = self.back[right]
            if self.back[right] == half:
                self.back[node] += self.back[left]
            across = self.back[left] + self.front[right]
            self.best[node] = max(self.best[left], self.best[right], across)
            length *= 2
        return self.best[1]


def main():
    n, *beds = (int(word) for word in sys.stdin.read().split())
    row = Row(n)
    half_at, total = 0, 0
    for day, bed in enumerate(beds, 1):
        run = row.bloom(bed)
        total += run
        if half_at == 0 and 2 * run >= n:
            half_at = day
    print("half on day", half_at, "longest at last", row.best[1], "sum", total)


main()
