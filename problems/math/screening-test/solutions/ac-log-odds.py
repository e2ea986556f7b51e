"""Adds the logarithms of what each result does to the odds. O(n) time, O(1) space."""
import sys
from math import exp, fsum, log


def evidence():
    p = float(sys.stdin.readline().split()[0])
    yield log(p / (1 - p))
    for line in sys.stdin:
        hit, alarm, result = line.split()
        hit, alarm = float(hit), float(alarm)
        yield log(hit / alarm) if result == "+" else log((1 - hit) / (1 - alarm))


odds = fsum(evidence())
print(1 / (1 + exp(-odds)), 1 / (1 + exp(odds)))
