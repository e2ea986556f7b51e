"""
One term from logarithms, the others by ratios; the smaller tail is the one that is added up. O(q)
time, O(1) space.
"""
import sys
from math import exp, lgamma, log, log1p


def term(n, i, p):
    if not 0 <= i <= n:
        return 0.0
    if p in (0, 1):
        return float(i == n * p)
    return exp(
        lgamma(n + 1) - lgamma(i + 1) - lgamma(n - i + 1) + i * log(p) + (n - i) * log1p(-p)
    )


def sum_down(n, i, p):
    total = last = term(n, i, p)
    while i > 0 and last > total * 1e-14:
        last *= i / (n - i + 1) * (1 - p) / p
        total += last
        i -= 1
    return total


def sum_up(n, i, p):
    total = last = term(n, i, p)
    while i < n and last > total * 1e-14:
        last *= (n - i) / (i + 1) * p / (1 - p)
        total += last
        i += 1
    return total


def main():
    sys.stdin.readline()
    for line in sys.stdin:
        n, k, p = line.split()
        n, k, p = int(n), int(k), float(p)
        if k < n * p:
            low = sum_down(n, k, p)
            print(low, 1 - low)
        else:
            high = sum_up(n, k + 1, p)
            print(1 - high, high)


main()
