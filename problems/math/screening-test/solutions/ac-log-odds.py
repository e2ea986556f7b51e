"""Adds the logarithms of what each result does to the odds. O(n) time, O(1) space."""
import sys
from math import exp, fsum, log


def main():
    p = float(sys.stdin.readline().split()[0])
    parts = [log(p / (1 - p))]
    for line in sys.stdin:
        hit, alarm, result = line.split()
        hit, alarm = float(hit), float(alarm)
        parts.append(log(hit / alarm) if result == "+" else log((1 - hit) / (1 - alarm)))
    odds = fsum(parts)
    print(1 / (1 + exp(-odds)), 1 / (1 + exp(odds)))


main()
