# time: n sqrt n
# space: n
# line: for box, size in enumerate(self.sizes) or if rank < size or rank -= size
# gen: numbers {n}
# why: the prices lie in sqrt n boxes of equal width; after each price the sizes of the first
# why: nine tenths of the boxes are walked over (random prices fill all alike)
# After each price: below which price do nine of ten lie so far?
import sys
from bisect import insort
from math import isqrt

LIMIT = 10 ** 9


class Boxes:
    def __init__(self, number):
        self.width = LIMIT // number + 1
        self.sizes = [0] * number
        self.prices = [[] for _ in range(number)]
        self.held = 0

    def put(self, price):
        box = price // self.width
        self.sizes[box] += 1
        insort(self.prices[box], price)
        self.held += 1

    def nine_of_ten(self):
        rank = self.held * 9 // 10
        for box, size in enumerate(self.sizes):
            if rank < size:
                return self.prices[box][rank]
            rank -= size
        raise IndexError(rank)


def main():
    n = int(sys.stdin.readline())
    boxes = Boxes(isqrt(n))
    check = 0
    bound = None
    for line in sys.stdin:
        boxes.put(int(line))
        bound = boxes.nine_of_ten()
        check = (check * 3 + bound) % 1000003
    print("at the end", bound, "check", check)


main()
