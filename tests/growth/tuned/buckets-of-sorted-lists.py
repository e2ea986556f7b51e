# time: n sqrt n
# space: n
# line: while at < or at += 1
# gen: numbers {n}
# why: about sqrt n lists of about sqrt n numbers; the right one is looked for from the first on
import sys
from bisect import insort
from math import isqrt


class Sorted:
    def __init__(self, limit):
        self.limit = limit
        self.lists = [[]]

    def add(self, x):
        at = 0
        while at < len(self.lists) - 1 and self.lists[at][-1] < x:
            at += 1
        chosen = self.lists[at]
        insort(chosen, x)
        if len(chosen) > self.limit:
            half = len(chosen) // 2
            self.lists[at:at + 1] = [chosen[:half], chosen[half:]]
        return at

    def __iter__(self):
        for part in self.lists:
            yield from part


n = int(sys.stdin.readline())
box = Sorted(isqrt(n) + 1)
walked = 0
for line in sys.stdin:
    walked += box.add(int(line))
check = 0
for rank, x in enumerate(box):
    check = (check + rank * x) % 1000003
print(len(box.lists), "lists,", walked, "passed, check", check)
