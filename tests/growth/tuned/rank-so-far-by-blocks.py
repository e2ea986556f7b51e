# time: n sqrt n
# space: n
# line: rank += in_block or rank += seen or for block in range or for value in range
# gen: permutation {n}
# why: a rank adds up at most sqrt n whole blocks and the sqrt n values of one block
"""The rank of each number among those before it, with blocks of about sqrt n values."""
import sys
from math import isqrt

n = int(sys.stdin.readline())
width = isqrt(n) + 1
seen = [0] * (n + 1)
in_block = [0] * (n // width + 1)

check = 0
records = 0
for count, line in enumerate(sys.stdin):
    number = int(line)
    home = number // width
    rank = 0
    for block in range(home):
        rank += in_block[block]
    for value in range(home * width, number):
        rank += seen[value]
    if rank == count:
        records += 1
    check = (check * 7 + rank) % 998244353
    seen[number] = 1
    in_block[home] += 1

print("records:", records)
print("check:", check)
