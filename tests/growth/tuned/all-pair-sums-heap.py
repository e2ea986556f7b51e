# time: n^2 log n
# space: n^2
# line: current = heappop
# gen: numbers {n}
# why: about n^2 / 2 sums are put in a heap and taken out one by one, log n^2 steps each
import sys
from heapq import heapify, heappop


def closest_sums(values):
    heap = []
    for i in range(len(values)):
        for j in range(i):
            heap.append(values[i] + values[j])
    heapify(heap)
    least = float("inf")
    last = heappop(heap)
    while heap:
        current = heappop(heap)
        least = min(least, current - last)
        last = current
    return least, last


values = [int(line) for line in sys.stdin.readlines()[1:]]
gap, largest = closest_sums(values)
print("least gap", gap, "largest sum", largest)
