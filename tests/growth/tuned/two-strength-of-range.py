# time: n sqrt n + q sqrt n
# space: n + q
# line: while low or while high or low += or low -= or high += or high -= or enter( or leave(
# line: self.count[kind] or kind = self
# gen: questions {n} {q}
# why: questions ordered by blocks of sqrt n: the left end moves sqrt n a question, the right one n
# why: a block
import sys
from math import isqrt


class Window:
    """The sum of count * count * kind of what is inside."""

    def __init__(self, kinds):
        self.kinds = kinds
        self.count = [0] * (max(kinds) + 1)
        self.strength = 0

    def enter(self, place):
        kind = self.kinds[place]
        self.strength += (2 * self.count[kind] + 1) * kind
        self.count[kind] += 1

    def leave(self, place):
        kind = self.kinds[place]
        self.count[kind] -= 1
        self.strength -= (2 * self.count[kind] + 1) * kind


def main():
    read = sys.stdin.readline
    n, q = map(int, read().split())
    window = Window([int(read()) % 97 for _ in range(n)])
    asked = [tuple(map(int, read().split())) for _ in range(q)]
    width = isqrt(n)
    asked.sort(key=lambda ends: (ends[0] // width, ends[1]))
    low, high = 0, -1
    total = 0
    for left, right in asked:
        while high < right:
            high += 1
            window.enter(high)
        while low > left:
            low -= 1
            window.enter(low)
        while high > right:
            window.leave(high)
            high -= 1
        while low < left:
            window.leave(low)
            low += 1
        total += window.strength
    print(total)


main()
