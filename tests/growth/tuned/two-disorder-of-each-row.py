# time: n * m log m
# space: m
# line: while i < len(left) or if left[i] or merged.append or i += 1 or j += 1 or crossings +=
# gen: grid {n} {m}
# why: each of n rows is sorted by merging, m log m steps each
"""Which row of a table is the least sorted one (has the most wrong pairs)?"""
import sys


def sort_and_count(row):
    if len(row) < 2:
        return row, 0
    half = len(row) // 2
    left, wrong_left = sort_and_count(row[:half])
    right, wrong_right = sort_and_count(row[half:])
    merged = []
    crossings = 0
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            crossings += len(left) - i
            merged.append(right[j])
            j += 1
    merged += left[i:]
    merged += right[j:]
    return merged, wrong_left + wrong_right + crossings


n, m = map(int, sys.stdin.readline().split())
worst = (-1, -1)
total = 0
for number in range(n):
    row = [int(sys.stdin.readline()) for _ in range(m)]
    _, wrong = sort_and_count(row)
    total += wrong
    worst = max(worst, (wrong, -number))
print("row", -worst[1], "has", worst[0], "wrong pairs of", total)
