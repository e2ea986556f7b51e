# time: v^2 + e
# space: v + e
# line: min(waiting or for there, price in roads[here] or if far[here] + price or far[there] = far
# gen: graph {v} {e}
# why: the nearest of all waiting vertices is sought v times by looking at all; each edge is used
# why: twice
import sys

FAR = float("inf")


class Map:
    def __init__(self, size):
        self.roads = {town: [] for town in range(size)}

    def add(self, a, b, price):
        self.roads[a].append((b, price))
        self.roads[b].append((a, price))

    def cheapest_from(self, start):
        roads = self.roads
        far = {town: FAR for town in roads}
        far[start] = 0
        waiting = set(roads)
        while waiting:
            here = min(waiting, key=far.get)
            waiting.remove(here)
            for there, price in roads[here]:
                if far[here] + price < far[there]:
                    far[there] = far[here] + price
        return far


size, count = map(int, sys.stdin.readline().split())
country = Map(size)
for line in sys.stdin:
    a, b, price = map(int, line.split())
    country.add(a, b, price)
far = country.cheapest_from(0)
print(max(far.values()), sum(far.values()))
