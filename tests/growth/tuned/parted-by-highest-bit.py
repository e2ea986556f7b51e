# time: n log n
# space: n
# line: while left <= right or if values[left] or left += 1
# line: values[left], values[right] = or right -= 1
# gen: permutation {n}
# why: 0 ... n - 1 have log n binary digits, and each digit parts all n numbers again
# Sorts by parting the list into the numbers without and with the highest bit, then each part by
# the next bit, and so on.
import sys


def part(values, left, right, bit):
    """Moves those with the bit behind those without; where they begin."""
    while left <= right:
        if values[left] >> bit & 1:
            values[left], values[right] = values[right], values[left]
            right -= 1
        else:
            left += 1
    return left


def sort(values):
    top = max(values).bit_length() - 1
    waiting = [(0, len(values) - 1, top)]
    parts = 0
    while waiting:
        low, high, bit = waiting.pop()
        if low >= high or bit < 0:
            continue
        middle = part(values, low, high, bit)
        parts += 1
        waiting.append((low, middle - 1, bit - 1))
        waiting.append((middle, high, bit - 1))
    return parts


def main():
    sys.stdin.readline()
    values = [int(line) for line in sys.stdin]
    parts = sort(values)
    print(parts, "lists parted, sum of places", sum(i * v for i, v in enumerate(values)))


main()
