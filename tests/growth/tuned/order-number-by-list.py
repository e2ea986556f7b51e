# time: n^2
# space: n
# line: left.index( or left.pop(
# gen: permutation {n}
# why: each number is searched in the list of those left and taken out of it
import sys

PRIME = 10 ** 9 + 7


def rank(order):
    """The place of an order among all orders, modulo a prime."""
    left = sorted(order)
    number = 0
    for value in order:
        place = left.index(value)
        number = (number * len(left) + place) % PRIME
        left.pop(place)
    return number


def main():
    data = sys.stdin.read().split()
    order = [int(word) for word in data[1:]]
    print("from the front:", rank(order))
    print("from the back:", rank(order[::-1]))


main()
