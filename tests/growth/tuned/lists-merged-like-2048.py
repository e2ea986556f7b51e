# time: n log n
# space: n
# line: while i < len(left) and or if left[i] <= right[j] or both.append(left[i])
# line: both.append(right[j]) or i += 1 or j += 1
# gen: numbers {n}
# why: lists of one length melt together as soon as they meet: each number moves log n times
# Each new number is a tile, and two sorted tiles of one size become a larger one.
import sys


def merge(left, right):
    both = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            both.append(left[i])
            i += 1
        else:
            both.append(right[j])
            j += 1
    return both + left[i:] + right[j:]


class Tiles:
    def __init__(self):
        self.lists = []

    def put(self, number):
        tile = [number]
        while self.lists and len(self.lists[-1]) == len(tile):
            tile = merge(self.lists.pop(), tile)
        self.lists.append(tile)

    def all_sorted(self):
        whole = []
        while self.lists:
            whole = merge(self.lists.pop(), whole)
        return whole


def main():
    tiles = Tiles()
    sys.stdin.readline()
    for line in sys.stdin:
        tiles.put(int(line))
    left = len(tiles.lists)
    whole = tiles.all_sorted()
    gaps = max((b - a for a, b in zip(whole, whole[1:])), default=0)
    print(left, "tiles, middle", whole[len(whole) // 2], "widest gap", gaps)


main()
