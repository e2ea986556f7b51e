"""Factorials and their inverses up to the largest n, once. O(n + q) time, O(n) space."""
import sys

MODULUS = 1_000_000_007


def tables(n):
    factorial = [1] * (n + 1)
    for i in range(1, n + 1):
        factorial[i] = factorial[i - 1] * i % MODULUS
    inverse = [1] * (n + 1)
    inverse[n] = pow(factorial[n], MODULUS - 2, MODULUS)
    for i in range(n, 0, -1):
        inverse[i - 1] = inverse[i] * i % MODULUS
    return factorial, inverse


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    lanterns, lit = numbers[1::2], numbers[2::2]
    factorial, inverse = tables(max(lanterns))
    print(
        "\n".join(
            str(factorial[n] * inverse[k] * inverse[n - k] % MODULUS if k <= n else 0)
            for n, k in zip(lanterns, lit)
        )
    )


main()
