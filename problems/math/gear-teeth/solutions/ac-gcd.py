"""The running least common multiple, left as soon as it is too large. O(n) time."""
import sys
from math import gcd


def main():
    teeth = list(map(int, sys.stdin.read().split()))[1:]
    total = 1
    for t in teeth:
        total = total // gcd(total, t) * t
        if total > 10**18:
            return "HUGE"
    return total


print(main())
