# time: k log n
# space: n + k
# line: while or child = or child += or if child + 1 or if items[child] or items[place] =
# line: place = child
# gen: keys-rising {n} {k}
# why: the keys rise, so each of k replaces the least of the n kept and sinks to the bottom of the
# why: heap
import sys


class MinHeap:
    def __init__(self, items):
        self.items = sorted(items)

    def least(self):
        return self.items[0]

    def replace_least(self, value):
        items, place, size = self.items, 0, len(self.items)
        while 2 * place + 1 < size:
            child = 2 * place + 1
            if child + 1 < size and items[child + 1] < items[child]:
                child += 1
            if items[child] >= value:
                break
            items[place] = items[child]
            place = child
        items[place] = value


n, k = map(int, sys.stdin.readline().split())
keys = [int(line) for line in sys.stdin]
heap = MinHeap([-i for i in range(1, n + 1)])
pushed_out = 0
for key in keys:
    if key > heap.least():
        pushed_out += heap.least()
        heap.replace_least(key)
print(heap.least(), pushed_out)
