# time: 1
# space: 1
# line: -
# gen: size {n}
# why: all counts are formulas of n
import sys


def triangle(k):
    return k * (k + 1) // 2


def pyramid(k):
    """1 + 4 + 9 + ... + k * k"""
    return k * (k + 1) * (2 * k + 1) // 6


def main():
    n = int(sys.stdin.readline())
    squares = pyramid(n)
    rectangles = triangle(n) ** 2
    # tilted squares too, when the n + 1 lines each way are pegs
    pegs = n + 1
    any_squares = pegs * pegs * (pegs * pegs - 1) // 12
    print("squares", squares)
    print("other rectangles", rectangles - squares)
    print("tilted squares", any_squares - squares)
    return 0


if __name__ == "__main__":
    sys.exit(main())
