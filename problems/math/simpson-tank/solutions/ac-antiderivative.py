"""The terms have antiderivatives. O(q) time."""
import sys
from math import cos


def area(terms, h):
    total = 0.0
    for kind, *numbers in terms:
        if kind == "p":
            a, k = numbers
            total += a * h ** (k + 1) / (k + 1)
        else:
            a, f, g = numbers
            total -= a * cos(f * h + g) / f
    return total


def main():
    lines = sys.stdin.read().splitlines()
    m = int(lines[0])
    terms = []
    for line in lines[1 : m + 1]:
        kind, *numbers = line.split()
        terms.append((kind, *map(float, numbers)))
    for line in lines[m + 2 :]:
        p, q = map(float, line.split())
        print(area(terms, q) - area(terms, p))


main()
