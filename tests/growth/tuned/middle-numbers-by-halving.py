# time: n^2 log n
# space: n
# line: at = (low + high) or if numbers[at] or low = at + 1 or high = at or while low < high
# gen: numbers {n}
# why: for each of the n^2 / 2 pairs the number half way between is searched by halving
"""For each two numbers: how many of the others lie below their middle?"""
import sys


def first_not_below(numbers, wanted, low, high):
    while low < high:
        at = (low + high) // 2
        if numbers[at] < wanted:
            low = at + 1
        else:
            high = at
    return low


numbers = sorted(int(line) for line in sys.stdin.readlines()[1:])
below = exact = 0
for left in range(len(numbers)):
    for right in range(left + 1, len(numbers)):
        middle = (numbers[left] + numbers[right]) // 2
        place = first_not_below(numbers, middle, left, right)
        below += place - left
        if numbers[place] == middle:
            exact += 1
print(below, exact)
