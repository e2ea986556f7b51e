# time: n * m
# space: n * m
# line: ways[a + b] or for b in second
# gen: lists {n} {m}
# why: the sum of each number of one list with each of the other gets its entry in a dict
import sys
from collections import defaultdict


def read_list(count):
    return [int(sys.stdin.readline()) for _ in range(count)]


n, m = map(int, sys.stdin.readline().split())
first = read_list(n)
second = read_list(m)

ways = defaultdict(int)
for a in first:
    for b in second:
        ways[a + b] += 1

best = 0
often = None
for total, count in ways.items():
    if count > best or count == best and total < often:
        best, often = count, total
print(len(ways), "different sums")
print(often, "comes", best, "times")
