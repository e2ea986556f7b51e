# time: n^2
# space: n
# line: return [0, *sums] or return (a + b) or def add
# gen: size {n}
# why: row k of the triangle has k sums, and there are n rows
"""
How many orders of 1 ... n go up, down, up, down, ...? Each row of the triangle
is a 0 and the running sums of the row above, read backwards.
"""
from itertools import accumulate

PRIME = 1000000007


def add(a, b):
    return (a + b) % PRIME


def next_row(row):
    sums = accumulate(reversed(row), add)
    return [0, *sums]


n = int(input())
row = [1]
tops = []
for _ in range(n):
    row = next_row(row)
    tops.append(row[-1])
print("zigzag orders of", n, "numbers:", tops[-1])
print("sum over all sizes:", sum(tops) % PRIME)
