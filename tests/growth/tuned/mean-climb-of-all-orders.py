# time: n!
# space: n or 1
# line: for card in order or place = bisect_left or if place == len(piles) or piles.append
# line: piles[place] = card
# gen: numbers {n}
# sizes: 2..9
# why: all n! orders are made, and each deals its n cards on piles
# The cards lie in any order. How long is the longest rising choice of cards on average over all
# orders, and for how many orders is it each length?
import sys
from bisect import bisect_left
from collections import Counter
from itertools import permutations


def longest_rise(order):
    piles = []
    for card in order:
        place = bisect_left(piles, card)
        if place == len(piles):
            piles.append(card)
        else:
            piles[place] = card
    return len(piles)


def main():
    sys.stdin.readline()
    cards = [int(line) for line in sys.stdin]
    lengths = Counter(longest_rise(order) for order in permutations(cards))
    for length, orders in sorted(lengths.items()):
        print(f"length {length}: {orders}")
    mean = sum(length * orders for length, orders in lengths.items()) / lengths.total()
    print(f"on average {mean:.6f}")


main()
