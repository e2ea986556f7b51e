# time: n^2
# space: n
# line: pack = pack[1:
# gen: permutation {n}
# why: each of n rounds copies the whole pack by slices
# The top card is tucked into the pack at the place that is written on it, n times.
import sys


def play(pack):
    n = len(pack)
    moved = 0
    for turn in range(n):
        top = pack[0]
        place = (top + turn) % n
        pack = pack[1:place + 1] + [top] + pack[place + 1:]
        moved += place
    return pack, moved


def main():
    words = sys.stdin.read().split()
    pack, moved = play([int(word) for word in words[1:]])
    at_home = sum(place == card for place, card in enumerate(pack))
    print("top", pack[0], "bottom", pack[-1], "at home", at_home, "moved by", moved)


main()
