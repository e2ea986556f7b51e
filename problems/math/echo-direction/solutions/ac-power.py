"""Power iteration from a random start. O(n^2) time a step, O(n^2) space."""
import random
import sys
from math import sqrt


def main():
    n = int(sys.stdin.readline())
    matrix = [list(map(float, line.split())) for line in sys.stdin]
    v = [random.random() - 0.5 for _ in range(n)]
    off = value = 1
    while off > 1e-8 * abs(value):
        length = sqrt(sum(a * a for a in v))
        v = [a / length for a in v]
        image = [sum([a * b for a, b in zip(row, v)]) for row in matrix]
        value = sum(a * b for a, b in zip(image, v))
        off = sqrt(sum((a - value * b) ** 2 for a, b in zip(image, v)))
        found, v = v, image
    print(value, *found, sep="\n")


main()
