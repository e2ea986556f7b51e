# time: n log n
# space: n
# line: while True or first = 3 * or if first >= size or best = first or last = min
# line: for child in range or if heap[child] < heap[best] or best = child or if heap[best] >=
# line: heap[at] = heap[best] or at = best
# gen: numbers {n}
# why: n times the last leaf goes to the top and sinks nearly all of the log_3 n levels
# Serves requests by urgency out of a heap where each node has three children; how long does the
# average request wait if a request takes its number modulo 100 as minutes?
import sys


def sink(heap, at, size, value):
    while True:
        first = 3 * at + 1
        if first >= size:
            break
        best = first
        last = min(first + 3, size)
        for child in range(first + 1, last):
            if heap[child] < heap[best]:
                best = child
        if heap[best] >= value:
            break
        heap[at] = heap[best]
        at = best
    heap[at] = value


def main():
    count = int(sys.stdin.readline())
    heap = [int(line) for line in sys.stdin]
    for at in range((count - 2) // 3, -1, -1):
        sink(heap, at, count, heap[at])
    clock = waited = 0
    for size in range(count - 1, -1, -1):
        request = heap[0]
        if size > 0:
            sink(heap, 0, size, heap[size])
        waited += clock
        clock += request % 100
    print("average wait", waited // count, "minutes, all done after", clock)


main()
