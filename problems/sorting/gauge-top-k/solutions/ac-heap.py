# A min-heap of the k largest readings so far. O(n log k) time, O(k) space.
import sys
from heapq import heapify, heapreplace


def main():
    n, k, x, a, c, m = map(int, sys.stdin.read().split())
    heap = []
    for _ in range(k):
        x = (a * x + c) % m
        heap.append(x)
    heapify(heap)
    for _ in range(n - k):
        x = (a * x + c) % m
        if x > heap[0]:
            heapreplace(heap, x)
    heap.sort(reverse=True)
    print("\n".join(map(str, heap)))


main()
