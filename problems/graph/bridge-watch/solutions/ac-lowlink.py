# Lowlink with the path in a list; the way back is known by its road number. O(n + m).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m = words[0], words[1]
    roads_from = [[] for _ in range(n + 1)]
    for road in range(1, m + 1):
        u, v = words[2 * road], words[2 * road + 1]
        roads_from[u].append((v, road))
        roads_from[v].append((u, road))

    entry = [0] * (n + 1)
    low = [0] * (n + 1)
    came_by = [0] * (n + 1)
    entries = 0
    bridges = []
    for start in range(1, n + 1):
        if entry[start]:
            continue
        entries += 1
        entry[start] = low[start] = entries
        path = [start]
        while path:
            village = path[-1]
            if roads_from[village]:
                to, road = roads_from[village].pop()
                if road == came_by[village]:
                    continue
                if entry[to]:
                    low[village] = min(low[village], entry[to])
                else:
                    entries += 1
                    entry[to] = low[to] = entries
                    came_by[to] = road
                    path.append(to)
                continue
            path.pop()
            if path:
                above = path[-1]
                low[above] = min(low[above], low[village])
                if low[village] > entry[above]:
                    bridges.append(came_by[village])
    print(len(bridges))
    print(*bridges)


main()
