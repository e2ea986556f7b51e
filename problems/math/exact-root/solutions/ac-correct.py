"""
A guess in floating point, corrected by exact powers; whole numbers have any length here. O(q)
time.
"""
import sys


def root(n, k):
    if k == 1 or n == 0:
        return n
    guess = int(n ** (1.0 / k))
    while guess**k > n:
        guess -= 1
    while (guess + 1) ** k <= n:
        guess += 1
    return guess


def main():
    numbers = list(map(int, sys.stdin.read().split()))
    print("\n".join(str(root(n, k)) for n, k in zip(numbers[1::2], numbers[2::2])))


main()
