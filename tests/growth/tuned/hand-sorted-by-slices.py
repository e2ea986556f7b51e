# time: n^2
# space: n
# line: hand[:place]
# gen: permutation {n}
# why: each card puts the whole hand together anew
from bisect import bisect
import sys


def take(hand, card):
    place = bisect(hand, card)
    return hand[:place] + [card] + hand[place:], len(hand) - place


def main():
    cards = int(sys.stdin.readline())
    hand = []
    moved = 0
    for _ in range(cards):
        hand, behind = take(hand, int(sys.stdin.readline()))
        moved += behind
    for left, right in zip(hand, hand[1:]):
        if left > right:
            print("not in order")
            break
    else:
        print("in order")
    print("first", hand[0], "last", hand[-1])
    print("cards moved:", moved)


main()
