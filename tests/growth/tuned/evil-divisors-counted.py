# time: n log^2 n
# space: 1
# line: while number or odd ^= or number >>= or is_evil(
# gen: size {n}
# why: n / d quotients for each d make n log n, and each is walked bit by bit
"""
A number is evil if an even number of its binary digits are ones.
How many pairs of a number up to n and an evil divisor of it are there?
"""


def is_evil(number):
    odd = 0
    while number > 0:
        odd ^= number & 1
        number >>= 1
    return odd == 0


def main():
    n = int(input())
    evil = 0
    pairs = 0
    for other in range(1, n + 1):
        for divisor in range(1, n // other + 1):
            pairs += 1
            if is_evil(divisor):
                evil += 1
    print(evil, "of", pairs)


main()
