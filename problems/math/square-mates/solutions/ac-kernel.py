"""Divide every square out of every number; numbers that leave the same rest are mates."""
from collections import Counter

LIMIT = 1_000_000


def kernels(limit):
    kernel = list(range(limit + 1))
    k = 2
    while k * k <= limit:
        square = k * k
        for multiple in range(square, limit + 1, square):
            while kernel[multiple] % square == 0:
                kernel[multiple] //= square
        k += 1
    return kernel


print(sum(members * (members - 1) // 2 for members in Counter(kernels(LIMIT)[1:]).values()))
