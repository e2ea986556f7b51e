# time: n + q sqrt n
# space: n
# line: common = gcd or measure = gcd or for i in range or while place or if place % width
# line: place +=
# gen: questions {n} {q}
# why: a change works out one block of sqrt n numbers anew, a question passes sqrt n blocks and the
# why: ends
"""
Each line "left right" adds one to the number at left, then asks for the
greatest common divisor of all the numbers from left to right.
"""
import sys
from math import gcd, isqrt

read = sys.stdin.readline
n, q = map(int, read().split())
numbers = [int(read()) for _ in range(n)]
width = isqrt(n) + 1


def divisor_of_block(block):
    common = 0
    for i in range(block * width, min(n, (block + 1) * width)):
        common = gcd(common, numbers[i])
    return common


def divisor_of_range(left, right):
    measure = 0
    place = left
    while place <= right:
        if place % width == 0 and place + width - 1 <= right:
            measure = gcd(measure, blocks[place // width])
            place += width
        else:
            measure = gcd(measure, numbers[place])
            place += 1
    return measure


blocks = [divisor_of_block(block) for block in range((n - 1) // width + 1)]
total = 0
for _ in range(q):
    left, right = map(int, read().split())
    numbers[left] += 1
    blocks[left // width] = divisor_of_block(left // width)
    total += divisor_of_range(left, right)
print(total)
