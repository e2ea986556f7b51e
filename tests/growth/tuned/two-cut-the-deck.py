# time: n * m
# space: n
# line: return deck[place:] or deck = cut(
# gen: keys {n} {m}
# why: each of m cuts copies the whole deck of n cards
import sys


def cut(deck, place):
    """The upper part goes under the lower one."""
    return deck[place:] + deck[:place]


def main():
    n, cuts = map(int, sys.stdin.readline().split())
    deck = list(range(n))
    check = 0
    for _ in range(cuts):
        place = int(sys.stdin.readline())
        deck = cut(deck, place)
        check = (check * 3 + deck[0]) % 1000003
    print(check, deck[:5], deck[-1])


main()
