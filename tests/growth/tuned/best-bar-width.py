# time: n log^2 n
# space: n
# line: while low < high or middle = or if values[middle] or low = middle or high = middle
# gen: numbers {n}
# why: bars of width w need n / w binary searches: n log n of them for all widths, log n steps each
import sys


def place_of(values, wanted):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def roughness(values, width, top):
    """Sum of the differences between the heights of bars side by side."""
    total = before = start = 0
    for edge in range(width, top + width, width):
        end = place_of(values, edge)
        total += abs(end - start - before)
        before, start = end - start, end
    return total


def main():
    n, *values = (int(word) for word in sys.stdin.read().split())
    values = sorted(value % n for value in values)
    best = min((roughness(values, width, n), width) for width in range(1, n + 1))
    print("roughness %d with width %d" % best)


main()
