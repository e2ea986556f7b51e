# time: n^1.58
# space: n
# line: return [sum(bands or both = product or one = product or two = product or return [p + q
# gen: numbers {n}
# why: a matrix with equal diagonals times a column by three products of half the size
import sys


def product(bands, column):
    """bands[i - j + n - 1] stands in row i and column j of an n x n matrix."""
    size = len(column)
    if size <= 8:
        return [sum(bands[i - j + size - 1] * column[j] for j in range(size)) for i in range(size)]
    if size % 2:
        return product([0] + bands + [0], column + [0])[:size]
    half = size // 2
    low = bands[:2 * half - 1]
    middle = bands[half:3 * half - 1]
    high = bands[size:]
    upper, lower = column[:half], column[half:]
    both = product(middle, [x + y for x, y in zip(upper, lower)])
    one = product([l - m for l, m in zip(low, middle)], lower)
    two = product([h - m for h, m in zip(high, middle)], upper)
    return [p + q for p, q in zip(both, one)] + [p + q for p, q in zip(both, two)]


def main():
    n = int(sys.stdin.readline())
    column = [int(line) % 1000 for line in sys.stdin]
    bands = [(k * k * 31 + 7 * k) % 1009 for k in range(2 * n - 1)]
    result = product(bands, column)
    print(max(result), min(result), sum(result))


main()
