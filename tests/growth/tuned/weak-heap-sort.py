# time: n log n
# space: n
# line: while (below := or place = below or while place or self.join(0, place) or place >>= 1
# line: def join or heap = self.heap or if heap[top] < heap[below] or heap[top], heap[below] =
# line: self.turned[below] ^=
# gen: numbers {n}
# why: each of n numbers taken off walks down and up again by all log n levels of the weak heap,
# why: with one comparison a level
# Heap sort by a weak heap: each vertex rules only over one side of it, and a bit says which.
import sys


class WeakHeap:
    def __init__(self, numbers):
        self.heap = numbers
        self.turned = [0] * len(numbers)
        for i in range(len(numbers) - 1, 0, -1):
            self.join(self.ruler(i), i)

    def ruler(self, i):
        while i & 1 == self.turned[i >> 1]:
            i >>= 1
        return i >> 1

    def join(self, top, below):
        heap = self.heap
        if heap[top] < heap[below]:
            heap[top], heap[below] = heap[below], heap[top]
            self.turned[below] ^= 1

    def sort(self):
        heap, turned = self.heap, self.turned
        for last in range(len(heap) - 1, 0, -1):
            heap[0], heap[last] = heap[last], heap[0]
            if last == 1:
                break
            place = 1
            while (below := 2 * place + turned[place]) < last:
                place = below
            while place:
                self.join(0, place)
                place >>= 1


sys.stdin.readline()
numbers = [int(line) for line in sys.stdin]
WeakHeap(numbers).sort()
check = 0
for number in numbers:
    check = (check * 31 + number) % 1000003
print(numbers[0], numbers[len(numbers) // 2], numbers[-1], check)
