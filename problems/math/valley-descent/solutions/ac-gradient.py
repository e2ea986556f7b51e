"""Gradient descent as told. O(t n^2) time, O(n^2) space."""
import sys
from operator import mul


def main():
    n, steps, first_rate = sys.stdin.readline().split()
    a = [list(map(float, sys.stdin.readline().split())) for _ in range(int(n))]
    b = list(map(float, sys.stdin.readline().split()))
    x = list(map(float, sys.stdin.readline().split()))
    for t in range(int(steps)):
        rate = float(first_rate) / (1 + t / 100)
        x = [xi - rate * (sum(map(mul, row, x)) - bi) for xi, row, bi in zip(x, a, b)]
    print(*x, sep="\n")
    print(sum(xi * (sum(map(mul, row, x)) / 2 - bi) for xi, row, bi in zip(x, a, b)))


main()
