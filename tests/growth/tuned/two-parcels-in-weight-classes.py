# time: n + m log n
# space: n
# line: while low or middle = or if limits[middle] or low = or high = or class_of(
# gen: stream {n} {m}
# why: a binary search among n limits for each of m parcels, which are not kept
import sys


def class_of(weight, limits):
    low, high = 0, len(limits) - 1
    while low < high:
        middle = (low + high) // 2
        if limits[middle] < weight:
            low = middle + 1
        else:
            high = middle
    return low


n, m = map(int, sys.stdin.readline().split())
limits = []
for i in range(1, n + 1):
    limits.append(i * 10 ** 9 // n)
parcels = [0] * n
income = 0
for line in sys.stdin:
    kind = class_of(int(line), limits)
    parcels[kind] += 1
    income += kind + 3
print("income:", income)
print("fullest class:", parcels.index(max(parcels)), "with", max(parcels))
