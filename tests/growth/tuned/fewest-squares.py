# time: n sqrt n
# space: n
# line: fewest[value - square] or for square in or if square > value or if candidate <
# gen: size {n}
# sizes: 50..20000
# why: each of n values tries the squares up to it, sqrt n of them
import math


def fewest_squares(limit):
    squares = [root * root for root in range(1, math.isqrt(limit) + 1)]
    fewest = [0] + [limit] * limit
    for value in range(1, limit + 1):
        for square in squares:
            if square > value:
                break
            candidate = fewest[value - square] + 1
            if candidate < fewest[value]:
                fewest[value] = candidate
    return fewest


n = int(input())
fewest = fewest_squares(n)
print(fewest[n], sum(fewest), max(fewest))
