# time: e log v
# space: v + e
# line: trip = heappop or heappush(heap or return self.minutes < or def __lt__
# gen: graph {v} {e}
# why: each town is left twice, so that exactly 4 e trips are put into the heap and taken out, each
# why: with log2 of the heap's size, at most 2 log2 v and a constant, calls of __lt__
# The fastest and the second fastest walk from town 0 to each town (back and forth is allowed).
import sys
from heapq import heappop, heappush


class Trip:
    __slots__ = ("minutes", "town")

    def __init__(self, minutes, town):
        self.minutes = minutes
        self.town = town

    def __lt__(self, other):
        return self.minutes < other.minutes


def read_roads():
    towns = int(sys.stdin.readline().split()[0])
    roads = [[] for _ in range(towns)]
    for line in sys.stdin:
        a, b, minutes = map(int, line.split())
        roads[a].append((b, minutes))
        roads[b].append((a, minutes))
    return roads


def two_fastest(roads):
    times = [[] for _ in roads]
    heap = [Trip(0, 0)]
    while heap:
        trip = heappop(heap)
        if len(times[trip.town]) == 2:
            continue
        times[trip.town].append(trip.minutes)
        for near, minutes in roads[trip.town]:
            heappush(heap, Trip(trip.minutes + minutes, near))
    return times


def main():
    times = two_fastest(read_roads())
    print("farthest town:", max(found[0] for found in times), "minutes")
    print("second walks:", sum(found[-1] for found in times), "minutes together")
    print("largest detour:", max(found[-1] - found[0] for found in times))


main()
