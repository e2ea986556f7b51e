# time: k sqrt n
# space: 1
# line: for a in range( or rest = or b = isqrt or if b * b
# gen: keys {n} {k}
# why: each of k numbers is below n, and all roots up to its own are tried
import sys
from math import isqrt


def ways_as_squares(number):
    """In how many ways a number is a sum of two squares, in either order."""
    ways = 0
    for a in range(isqrt(number) + 1):
        rest = number - a * a
        b = isqrt(rest)
        if b * b == rest:
            ways += 1
    return ways


def main():
    n, k = map(int, sys.stdin.readline().split())
    total = most = 0
    for line in sys.stdin:
        ways = ways_as_squares(int(line))
        total += ways
        most = max(most, ways)
    print(k, "numbers below", n, "have", total, "ways, at most", most)


main()
