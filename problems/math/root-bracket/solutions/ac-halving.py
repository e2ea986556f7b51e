"""Halving by signs; the exponent stays small inside the bracket. O(q) time, O(1) space."""
import sys
from math import exp


def root(a, c, k, p, q):
    def f(x):
        total = 0.0
        for coefficient in reversed(a):
            total = total * x + coefficient
        return total + c * exp(k * x)

    start = f(p)
    if start == 0:
        return p
    for _ in range(50):
        middle = (p + q) / 2
        value = f(middle)
        if value != 0 and (value > 0) == (start > 0):
            p = middle
        else:
            q = middle
    return (p + q) / 2


def main():
    sys.stdin.readline()
    for line in sys.stdin:
        d, *numbers = line.split()
        numbers = list(map(float, numbers))
        print(root(numbers[: int(d) + 1], *numbers[int(d) + 1 :]))


main()
