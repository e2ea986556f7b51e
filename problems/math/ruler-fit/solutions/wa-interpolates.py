"""Wrong: a polynomial through the first d + 1 different places ignores the other readings."""
import sys
from fractions import Fraction


def main():
    _, d = map(int, sys.stdin.readline().split())
    places = {}
    for line in sys.stdin:
        x, y = map(Fraction, line.split())
        places.setdefault(x, y)
    points = list(places.items())[: d + 1]
    result = [Fraction(0)] * (d + 1)
    for i, (xi, yi) in enumerate(points):
        basis = [Fraction(1)]
        for j, (xj, _) in enumerate(points):
            if i != j:
                shifted = [Fraction(0)] + basis
                for k, a in enumerate(basis):
                    shifted[k] -= xj * a
                basis = [a / (xi - xj) for a in shifted]
        result = [a + yi * b for a, b in zip(result, basis)]
    print(*map(float, result), sep="\n")


main()
