# time: n^2
# space: n
# line: for other in numbers or ways[number + other]
# gen: size {n}
# why: each new number is added to all before it; the table has 30 n places of two bytes
# Ulam numbers: 1, 2, then always the least number that is the sum of two different earlier ones
# in exactly one way. The first n of them; the n-th is never above 14 n.
import sys
from array import array


def ulam(count):
    numbers = []
    ways = array("H", [0]) * (30 * count + 10)
    ways[1] = ways[2] = 1
    number = 0
    while len(numbers) < count:
        number = ways.index(1, number + 1)
        for other in numbers:
            ways[number + other] += 1
        numbers.append(number)
    return numbers


def main():
    numbers = ulam(int(sys.stdin.readline()))
    gaps = [b - a for a, b in zip(numbers, numbers[1:])]
    print("last", numbers[-1], "sum", sum(numbers))
    print("widest gap", max(gaps, default=0))


main()
