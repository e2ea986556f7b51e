# time: n log n + m log n
# space: n
# line: while low < high or middle = or if values[middle] < wanted or low = middle + 1
# line: high = middle or first_at_least(
# gen: lists {n} {m}
# why: n numbers are sorted, and each of m is sought twice by halving
import sys


def first_at_least(values, wanted):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low


def main():
    n, m = map(int, sys.stdin.readline().split())
    values = []
    for _ in range(n):
        values.append(int(sys.stdin.readline()))
    values.sort()

    near = 0
    lonely = 0
    for line in sys.stdin:
        x = int(line)
        count = first_at_least(values, x + 1_000_001) - first_at_least(values, x - 1_000_000)
        near += count
        if count == 0:
            lonely += 1
    print(near, "within a million,", lonely, "of", m, "with nobody near")


main()
