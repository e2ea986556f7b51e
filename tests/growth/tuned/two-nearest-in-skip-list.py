# time: n log n + m log n
# space: n
# line: after = place.after or while after is not None or place = after or after = after.after
# line: for level in range(len(self.head.after or if trail is not None
# gen: lists {n} {m}
# why: n numbers are put into a skip list and the place of m others is looked for there: about
# why: 2 log2 n steps for each, as each node is on one level more with 1/2
# The shops stand in a skip list; how far is the next one to the left for each of m houses?
import sys
from itertools import islice


class Node:
    def __init__(self, key, height):
        self.key = key
        self.after = [None] * height


class SkipList:
    def __init__(self):
        self.head = Node(-1, 1)
        self.seed = 12345

    def height(self):
        self.seed = self.seed * 6364136223846793005 + 1442695040888963407 & 0xFFFFFFFFFFFFFFFF
        bits = self.seed >> 33
        return (~bits & bits + 1).bit_length()

    def below(self, key, trail=None):
        """The last node with a smaller or the same key; trail gets the last of each level."""
        place = self.head
        for level in range(len(self.head.after) - 1, -1, -1):
            after = place.after[level]
            while after is not None and after.key <= key:
                place = after
                after = after.after[level]
            if trail is not None:
                trail.append(place)
        return place

    def add(self, key):
        node = Node(key, self.height())
        while len(self.head.after) < len(node.after):
            self.head.after.append(None)
        trail = []
        self.below(key, trail)
        for level, before in zip(range(len(node.after)), reversed(trail)):
            node.after[level] = before.after[level]
            before.after[level] = node


def main():
    n, _ = map(int, sys.stdin.readline().split())
    shops = SkipList()
    for line in islice(sys.stdin, n):
        shops.add(int(line))
    total = farthest = 0
    for line in sys.stdin:
        house = int(line)
        way = house - shops.below(house).key
        total += way
        farthest = max(farthest, way)
    print("all ways:", total, "longest:", farthest, "levels > 0:", len(shops.head.after) > 0)


main()
