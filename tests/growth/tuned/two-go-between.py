# time: v * e
# space: v + e
# line: for other in to[vertex] or if distance[other] or ways[other] += or before[other].append(
# line: for earlier in or share = or part[earlier] += or if distance[other] ==
# gen: graph {v} {e}
# why: a breadth-first search from each vertex, and the way back over all edges that were used
import sys


def betweenness(to):
    """Brandes: on how many shortest ways between others each vertex lies."""
    count = len(to)
    between = [0.0] * count
    for start in range(count):
        distance = [-1] * count
        ways = [0] * count
        before = [[] for _ in range(count)]
        distance[start], ways[start] = 0, 1
        order = [start]
        for vertex in order:
            for other in to[vertex]:
                if distance[other] < 0:
                    distance[other] = distance[vertex] + 1
                    order.append(other)
                if distance[other] == distance[vertex] + 1:
                    ways[other] += ways[vertex]
                    before[other].append(vertex)
        part = [0.0] * count
        for vertex in reversed(order):
            for earlier in before[vertex]:
                share = ways[earlier] / ways[vertex]
                part[earlier] += share * (1 + part[vertex])
            if vertex != start:
                between[vertex] += part[vertex]
    return between


def main():
    v, _ = map(int, sys.stdin.readline().split())
    to = [[] for _ in range(v)]
    for line in sys.stdin:
        a, b, _ = map(int, line.split())
        to[a].append(b)
        to[b].append(a)
    between = betweenness(to)
    best = max(range(v), key=between.__getitem__)
    print("most ways lead over", best, "%.3f" % (between[best] / 2))


main()
