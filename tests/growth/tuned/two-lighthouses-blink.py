# time: k log n
# space: n
# line: heapreplace(
# gen: items {n} {k}
# why: a heap of n lights by their next time; each of k blinks puts its light back: log n steps
import sys
from heapq import heapify, heapreplace


def watch(periods, blinks):
    """The times of the first blinks of all lights together."""
    nights = [(period, number) for number, period in enumerate(periods)]
    heapify(nights)
    together = 0
    last = 0
    for _ in range(blinks):
        time, number = nights[0]
        if time == last:
            together += 1
        last = time
        heapreplace(nights, (time + periods[number], number))
    return last, together


def main():
    n, k = map(int, sys.stdin.readline().split())
    periods = [int(line) % 500000 + 500000 for line in sys.stdin]
    last, together = watch(periods, k)
    print("blink", k, "of", n, "lighthouses comes at", last)
    print("at the same time as the one before:", together)


main()
