# time: n + m^2
# space: m
# line: third = -( or if third < or for second in range
# gen: items {n} {m}
# why: the n numbers are only counted by remainder; then all pairs of the m remainders are tried
import sys


def choices(of, k):
    """How many ways to take k of `of`, for k up to 3."""
    if k == 1:
        return of
    if k == 2:
        return of * (of - 1) // 2
    return of * (of - 1) * (of - 2) // 6


n, m = map(int, sys.stdin.readline().split())
count = [0] * m
for line in sys.stdin:
    count[int(line) % m] += 1

triples = 0
for first in range(m):
    for second in range(first, m):
        third = -(first + second) % m
        if third < second:
            continue
        if first == third:
            triples += choices(count[first], 3)
        elif first == second:
            triples += choices(count[first], 2) * count[third]
        elif second == third:
            triples += count[first] * choices(count[second], 2)
        else:
            triples += count[first] * count[second] * count[third]
print(triples, "triples have a sum that", m, "divides")
