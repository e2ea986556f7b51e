# time: n
# space: n
# line: for line in sys.stdin or five = sorted( or middles.append or for i in range(0
# line: lower = [ or higher = [
# gen: numbers {n}
# why: the middles of fives are n / 5, and at most about 7 n / 10 numbers are left on one side,
# why: so that the whole is a geometric series
# The median by the middle of the middles of five.
import sys


def middle_of_middles(numbers):
    middles = []
    for i in range(0, len(numbers), 5):
        five = sorted(numbers[i:i + 5])
        middles.append(five[len(five) // 2])
    return select(middles, len(middles) // 2)


def select(numbers, k):
    """The number that k others stand before in order."""
    if len(numbers) <= 5:
        return sorted(numbers)[k]
    pivot = middle_of_middles(numbers)
    lower = [x for x in numbers if x < pivot]
    if k < len(lower):
        return select(lower, k)
    higher = [x for x in numbers if x > pivot]
    equal = len(numbers) - len(lower) - len(higher)
    if k < len(lower) + equal:
        return pivot
    return select(higher, k - len(lower) - equal)


sys.stdin.readline()
numbers = [int(line) for line in sys.stdin]
print("median:", select(numbers, len(numbers) // 2))
