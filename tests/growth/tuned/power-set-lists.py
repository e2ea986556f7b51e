# time: 2^n
# space: 2^n
# line: subsets += or subset + [ or for subset in
# gen: numbers {n}
# sizes: 3..16
# why: each number doubles the list of subsets, and all 2^n are kept
import sys


def power_set(items):
    subsets = [[]]
    for item in items:
        subsets += [subset + [item] for subset in subsets]
    return subsets


sys.stdin.readline()
items = [int(line) % 100 for line in sys.stdin]
goal = sum(items) // 2
close = None
for subset in power_set(items):
    distance = abs(sum(subset) - goal)
    if close is None or distance < close:
        close = distance
print(close)
