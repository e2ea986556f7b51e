# time: 2^n
# space: n
# line: for mask in range or for a, b, _ in or if mask >> a or break or else: or size =
# gen: graph {n}
# sizes: 3..20
# why: all 2^n groups of guests are tried, each until two that quarrel are found in it
import sys


def largest_quiet_group(n, quarrels):
    best = 0
    best_mask = 0
    for mask in range(1 << n):
        for a, b, _ in quarrels:
            if mask >> a & 1 and mask >> b & 1:
                break
        else:
            size = bin(mask).count("1")
            if size > best:
                best, best_mask = size, mask
    return best, best_mask


n, m = map(int, sys.stdin.readline().split())
quarrels = [tuple(map(int, line.split())) for line in sys.stdin]
quarrels = [q for q in quarrels if q[0] != q[1]]
size, mask = largest_quiet_group(n, quarrels)
print(size, [i for i in range(n) if mask >> i & 1])
