# time: n + k
# space: n + k
# line: -
# gen: keys {n} {k}
# why: counts k keys in a table of n, and writes both out in order
import sys


def counting_sort(keys, limit):
    counts = [0] * limit
    for key in keys:
        counts[key] += 1
    result = []
    for key in range(limit):
        for _ in range(counts[key]):
            result.append(key)
    return result, counts.count(0)


n, k = map(int, sys.stdin.readline().split())
keys = [int(line) for line in sys.stdin]
ordered, missing = counting_sort(keys, n)
print(ordered[0], ordered[k // 2], ordered[-1], "missing:", missing)
