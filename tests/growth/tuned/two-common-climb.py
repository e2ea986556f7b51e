# time: n * m
# space: n + m
# line: for j, b in enumerate or if b < a or elif b == a or if length[j] > before
# gen: lists {n} {m}
# why: each number of one list is compared with each of the other; one row of lengths is kept
# The longest rising series that stands (with gaps) in both lists of heights.
import sys
from itertools import islice

STEPS = 60


def common_climb(first, second):
    length = [0] * len(second)
    for a in first:
        before = 0
        for j, b in enumerate(second):
            if b < a:
                if length[j] > before:
                    before = length[j]
            elif b == a:
                if before + 1 > length[j]:
                    length[j] = before + 1
    return max(length), sum(length)


def heights(count):
    return [int(line) // 7 % STEPS for line in islice(sys.stdin, count)]


def main():
    n, m = map(int, sys.stdin.readline().split())
    first = heights(n)
    second = heights(m)
    longest, together = common_climb(first, second)
    print("longest common climb:", longest)
    print("sum of all:", together)


main()
