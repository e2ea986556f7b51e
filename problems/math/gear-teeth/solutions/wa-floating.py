"""Wrong: a division in floating point loses the last digits."""
import sys
from math import gcd


def main():
    teeth = list(map(int, sys.stdin.read().split()))[1:]
    total = 1
    for t in teeth:
        total = int(total * t / gcd(total, t))
        if total > 10**18:
            return "HUGE"
    return total


print(main())
