# time: n sqrt n
# space: n
# line: for block in self.blocks
# line: if place < len(block)
# line: place -= len(block)
# gen: numbers {n}
# why: each of n draws walks over half of the 2 sqrt n blocks, on average; all of them shrink alike
# n cards lie in blocks of about half of sqrt n. Again and again the k-th of those left is drawn.
import math
import sys


class Deck:
    def __init__(self, count):
        size = (math.isqrt(count) + 1) // 2
        self.left = count
        self.blocks = [list(range(start, min(start + size, count)))
                       for start in range(0, count, size)]

    def draw(self, place):
        self.left -= 1
        for block in self.blocks:
            if place < len(block):
                return block.pop(place)
            place -= len(block)
        raise IndexError("no such card")


def main():
    n = int(sys.stdin.readline())
    deck = Deck(n)
    card = mix = 0
    for line in sys.stdin:
        card = deck.draw(int(line) % deck.left)
        mix = (mix * 31 + card) % 1000003
    print(f"last {card}, all {mix}")


main()
