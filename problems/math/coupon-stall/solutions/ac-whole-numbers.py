"""Prefix sums in whole numbers of 2^-120. O(q) beside the table."""
import sys
from itertools import accumulate
from math import sqrt

PLACES = 120
ONE = 1 << PLACES


def main():
    numbers = list(map(int, sys.stdin.read().split()))[1:]
    most = max(numbers[::2])
    first = list(accumulate((ONE // j for j in range(1, most + 1)), initial=0))
    second = list(accumulate((ONE // (j * j) for j in range(1, most + 1)), initial=0))
    out = []
    for n, k in zip(numbers[::2], numbers[1::2]):
        mean = n * (first[n] - first[n - k])
        variance = n * n * (second[n] - second[n - k]) - mean
        out.append("%r %r" % (mean / ONE, sqrt(max(variance, 0) / ONE)))
    print("\n".join(out))


main()
