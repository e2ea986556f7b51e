# Counts equal coins by sorting, then looks for each value's partner. O(n log n) time, O(n) space.
import sys
from itertools import groupby


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    toll = numbers[1]
    counts = [(coin, len(list(group))) for coin, group in groupby(sorted(numbers[2:]))]
    pairs = 0
    high = len(counts) - 1
    for low, (coin, count) in enumerate(counts):
        while high > low and coin + counts[high][0] > toll:
            high -= 1
        if 2 * coin == toll:
            pairs += count * (count - 1) // 2
        elif high > low and coin + counts[high][0] == toll:
            pairs += count * counts[high][1]
        if high <= low:
            high = low
    print(pairs)


main()
