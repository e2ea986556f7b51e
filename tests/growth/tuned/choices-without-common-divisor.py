# time: 2^n
# space: n or 1
# line: with_it = or without = or return with_it or return int( or if place == or def choices
# gen: numbers {n}
# sizes: 3..18
# why: each number is taken or left, and no branch is cut off
"""In how many ways can some of the numbers be chosen so that only 1 divides all?"""
import sys
from math import gcd


def choices(numbers, place, divisor):
    if place == len(numbers):
        return int(divisor == 1)
    with_it = choices(numbers, place + 1, gcd(divisor, numbers[place]))
    without = choices(numbers, place + 1, divisor)
    return with_it + without


def main():
    data = sys.stdin.read().split()
    numbers = [int(word) for word in data[1:]]
    good = choices(numbers, 0, 0)
    every = 2 ** len(numbers) - 1
    print(good, "of", every, "choices")


main()
