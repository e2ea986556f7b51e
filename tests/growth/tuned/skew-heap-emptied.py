# time: n log n
# space: n
# line: rest = a.right or a.right = a.left or rest is None or rest.key or a.left = rest
# line: a.left = b or a = rest or a, b = b, rest or while True
# gen: numbers {n}
# why: joining two skew heaps is amortised log n, and all n numbers come out in order
"""Sort numbers by putting them into a skew heap and taking them out again."""
import sys


class Node:
    __slots__ = ("key", "left", "right")

    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def join(a, b):
    if a is None:
        return b
    if b is None:
        return a
    if b.key < a.key:
        a, b = b, a
    root = a
    while True:
        rest = a.right
        a.right = a.left
        if rest is None:
            a.left = b
            return root
        if rest.key <= b.key:
            a.left = rest
            a = rest
        else:
            a.left = b
            a, b = b, rest


heap = None
sys.stdin.readline()
for line in sys.stdin:
    heap = join(heap, Node(int(line)))

check = 0
place = 0
before = -1
while heap is not None:
    place += 1
    assert heap.key >= before
    before = heap.key
    check = (check + place * heap.key) % 1000000007
    heap = join(heap.left, heap.right)
print(place, check)
