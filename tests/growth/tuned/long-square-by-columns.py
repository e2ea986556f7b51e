# time: n^2
# space: n
# line: column += or for i in range(lowest
# gen: digits {n}
# why: the 2 n columns of the square have n products of digits at most each, n^2 together
import sys


def columns_of_square(digits):
    """The sum of each column of the written square, lowest first."""
    n = len(digits)
    for place in range(2 * n - 1):
        column = 0
        lowest = max(0, place - n + 1)
        for i in range(lowest, min(place, n - 1) + 1):
            column += digits[i] * digits[place - i]
        yield column


def carried(columns):
    carry = 0
    for column in columns:
        carry, digit = divmod(carry + column, 10)
        yield digit
    while carry:
        carry, digit = divmod(carry, 10)
        yield digit


sys.stdin.readline()
number = [int(digit) for digit in reversed(sys.stdin.readline().strip())]
square = list(carried(columns_of_square(number)))
print(len(square), "digits with the sum", sum(square))
print("in front:", *square[:-6:-1], "behind:", *square[4::-1])
