# time: n log n
# space: n
# line: def meld or if one is None or return two or if two is None or return one
# line: if two.key < one.key or one, two = two, one or if self.coin() or one.left = self.meld
# line: one.right = self.meld or def coin or self.seed = self.seed * or return self.seed & 1
# gen: numbers {n}
# why: taking the least melds its two sides by a random walk down, log n steps on average, and
# why: that n times
# Sorting by a heap without any order of shape: what is melded goes left or right by a coin.
import sys


class Knot:
    __slots__ = ("key", "left", "right")

    def __init__(self, key):
        self.key, self.left, self.right = key, None, None


class LuckyHeap:
    def __init__(self):
        self.top = None
        self.seed = 12345

    def coin(self):
        self.seed = self.seed * 75 % 65537
        return self.seed & 1

    def meld(self, one, two):
        if one is None:
            return two
        if two is None:
            return one
        if two.key < one.key:
            one, two = two, one
        if self.coin():
            one.left = self.meld(one.left, two)
        else:
            one.right = self.meld(one.right, two)
        return one

    def push(self, key):
        self.top = self.meld(self.top, Knot(key))

    def pop(self):
        least = self.top
        self.top = self.meld(least.left, least.right)
        return least.key


sys.stdin.readline()
heap = LuckyHeap()
count = 0
for line in sys.stdin:
    heap.push(int(line))
    count += 1
check = before = 0
for place in range(count):
    key = heap.pop()
    check = (check + (key - before) % 1009 * (place % 11)) % 1000003
    before = key
print("largest", before, "check", check)
