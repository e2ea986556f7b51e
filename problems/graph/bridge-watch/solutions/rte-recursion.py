# The same by recursion: on a long line of villages Python gives up after a thousand calls.
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
    bridges = []
    entries = 0

    def visit(village, came_by):
        nonlocal entries
        entries += 1
        entry[village] = low[village] = entries
        for to, road in roads_from[village]:
            if road == came_by:
                continue
            if entry[to]:
                low[village] = min(low[village], entry[to])
                continue
            visit(to, road)
            low[village] = min(low[village], low[to])
            if low[to] > entry[village]:
                bridges.append(road)

    for village in range(1, n + 1):
        if not entry[village]:
            visit(village, 0)
    print(len(bridges))
    print(*bridges)


main()
