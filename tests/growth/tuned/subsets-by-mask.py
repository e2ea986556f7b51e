# time: 2^n
# space: n or 1 or 2^n
# line: for i in or for mask or if mask or total or best
# gen: numbers {n}
# why: every subset
import sys

numbers = [int(word) for word in sys.stdin.read().split()[1:]]
n, best = len(numbers), 0
for mask in range(1 << n):
    total = 0
    for i in range(n):
        if mask >> i & 1:
            total += numbers[i]
    best = max(best, total % 1009)
print(best)
