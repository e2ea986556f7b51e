# time: n log n
# space: n
# line: total += or if total > best or for i in range
# gen: few {n} 1000
# why: each of log n levels adds up all n numbers to both sides of its middles
import sys


def best_from(values, start, stop, step):
    total = 0
    best = values[start]
    for i in range(start, stop, step):
        total += values[i]
        if total > best:
            best = total
    return best


def best_sum(values, low, high):
    if high - low == 1:
        return values[low]
    middle = (low + high) // 2
    left = best_sum(values, low, middle)
    right = best_sum(values, middle, high)
    crossing = best_from(values, middle - 1, low - 1, -1) + best_from(values, middle, high, 1)
    return max(left, right, crossing)


numbers = [int(line) - 500 for line in sys.stdin.readlines()[1:]]
print(best_sum(numbers, 0, len(numbers)))
