# time: n * k
# space: 1
# line: for _ in range(degree or before, here = here
# gen: items {n} {k}
# why: each of the n values goes through k steps of the rule with three terms
# Chebyshev's curve of degree k at n places, each of its values from the two before it.
import sys


def curve_at(x, degree):
    before, here = 1.0, x
    for _ in range(degree - 1):
        before, here = here, 2.0 * x * here - before
    return here


def main():
    n, k = map(int, sys.stdin.readline().split())
    total, high = 0.0, 0
    for line in sys.stdin:
        x = int(line) / 5e8 - 1.0
        y = curve_at(x, k)
        total += y
        if y > 0.5:
            high += 1
    print(f"mean {total / n:.6f}, {high} above a half")


main()
