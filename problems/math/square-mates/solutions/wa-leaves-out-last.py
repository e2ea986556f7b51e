"""Wrong: range() ends before the limit, so one million itself finds no mate."""
from collections import Counter

LIMIT = 1_000_000

kernel = list(range(LIMIT))
k = 2
while k * k < LIMIT:
    square = k * k
    for multiple in range(square, LIMIT, square):
        while kernel[multiple] % square == 0:
            kernel[multiple] //= square
    k += 1
print(sum(members * (members - 1) // 2 for members in Counter(kernel[1:]).values()))
