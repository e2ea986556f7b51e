# time: n log n
# space: n
# line: heapq.heappop
# gen: falling {n}
# why: n pops of log n steps
import heapq
import sys

def main():
    heap = list(map(int, sys.stdin.read().split()))[1:]
    heapq.heapify(heap)
    total, i = 0, 0
    while heap:
        i += 1
        total = (total + i * heapq.heappop(heap)) % 1000003
    print(total)

main()
