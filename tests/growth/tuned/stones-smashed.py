# time: n log n
# space: n
# line: heapq.heappop( or heapq.heappush(
# gen: numbers {n}
# why: each blow takes two stones off the heap and puts at most one back
import heapq
import sys


def smash(weights):
    heap = [-weight for weight in weights]
    heapq.heapify(heap)
    blows = 0
    while len(heap) > 1:
        heaviest = -heapq.heappop(heap)
        second = -heapq.heappop(heap)
        if heaviest != second:
            heapq.heappush(heap, second - heaviest)
        blows += 1
    return blows, -heap[0] if heap else 0


def main():
    numbers = [int(word) for word in sys.stdin.read().split()]
    blows, left = smash(numbers[1:])
    print(blows, "blows, what is left weighs", left)


main()
