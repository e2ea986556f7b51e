# time: n log n
# space: n
# line: def __lt__ or return (self.zone
# gen: numbers {n}
# why: n parcels leave a heap; each time about log n parcels are compared on the way down
# Parcels are loaded by zone, in a zone the heavy ones first. They wait in a heap for the loaders.
import heapq
import sys


class Parcel:
    __slots__ = ("zone", "weight")

    def __init__(self, code):
        self.zone = code % 5
        self.weight = code // 5 % 10000

    def __lt__(self, other):
        return (self.zone, -self.weight) < (other.zone, -other.weight)


def main():
    sys.stdin.readline()
    waiting = [Parcel(int(line)) for line in sys.stdin]
    heapq.heapify(waiting)
    load = trips = 0
    mix = 0
    while waiting:
        parcel = heapq.heappop(waiting)
        if load + parcel.weight > 30000:
            trips += 1
            load = 0
        load += parcel.weight
        mix = (mix * 7 + parcel.zone + parcel.weight) % 1000003
    print(f"{trips + 1} trips, {mix}")


main()
