# time: n log n
# space: n
# line: heappush or heappop
# gen: numbers {n}
# why: a heap of all numbers
import heapq
import sys

heap, cost = [], 0
for word in sys.stdin.read().split()[1:]:
    heapq.heappush(heap, int(word))
while len(heap) > 1:
    cost += heapq.heappop(heap) % 7
print(cost)
