# time: n + m
# space: n + m
# line: -
# gen: two-texts {n} {m}
# why: one step for each digit of the longer number
from itertools import zip_longest

DIGITS = "abcd"


def add(first, second):
    """The sum of two numbers whose digits 0 ... 3 are written as letters a ... d."""
    value = {letter: i for i, letter in enumerate(DIGITS)}
    carry = 0
    result = []
    for a, b in zip_longest(reversed(first), reversed(second), fillvalue="a"):
        carry, digit = divmod(value[a] + value[b] + carry, 4)
        result.append(DIGITS[digit])
    if carry:
        result.append(DIGITS[carry])
    return "".join(reversed(result))


def main():
    n, m = map(int, input().split())
    first, second = input(), input()
    result = add(first, second)
    print("numbers of", n, "and", m, "digits, the sum has", len(result))
    for letter in DIGITS:
        print(letter, result.count(letter))


main()
