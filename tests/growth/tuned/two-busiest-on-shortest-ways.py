# time: v + e
# space: v + e
# line: for near in roads[town] or if near not in level or if level[near] == level[town] + 1:
# line: ways[near] += or share[town] += or int(word) for word or roads[a].append or roads[b].append
# line: for line in sys.stdin
# gen: graph {v} {e}
# why: each town is visited once and each road looked at from both ends, on the way out and back
# The shortest ways from town 0 to all others: through which town do most of them go?
import sys


def read_roads():
    towns = int(sys.stdin.readline().split()[0])
    roads = [[] for _ in range(towns)]
    for line in sys.stdin:
        a, b, _ = [int(word) for word in line.split()]
        roads[a].append(b)
        roads[b].append(a)
    return roads


def ways_from(roads, start):
    """The order of visit, the roads to each town, and in how many ways it is reached."""
    level = {start: 0}
    ways = [0.0] * len(roads)
    ways[start] = 1.0
    order = [start]
    for town in order:
        for near in roads[town]:
            if near not in level:
                level[near] = level[town] + 1
                order.append(near)
            if level[near] == level[town] + 1:
                ways[near] += ways[town]
    return order, level, ways


def main():
    roads = read_roads()
    order, level, ways = ways_from(roads, 0)
    share = [0.0] * len(roads)
    for town in reversed(order):
        for near in roads[town]:
            if level[near] == level[town] + 1:
                share[town] += ways[town] / ways[near] * (1 + share[near])
    busiest = max(order[1:], key=lambda town: share[town], default=0)
    print("busiest:", busiest, "with the ways to", round(share[busiest], 3), "towns")
    print("all pass start:", round(share[0], 3))


main()
