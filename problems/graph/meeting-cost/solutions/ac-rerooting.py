# The same. O(n).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    paths = [[] for _ in range(n + 1)]
    for u, v, w in zip(words[1::3], words[2::3], words[3::3]):
        paths[u].append((v, w))
        paths[v].append((u, w))
    parent = [0] * (n + 1)
    climb = [0] * (n + 1)
    order = [1]
    for hut in order:
        for to, w in paths[hut]:
            if to != parent[hut]:
                parent[to] = hut
                climb[to] = w
                order.append(to)
    size = [1] * (n + 1)
    total = [0] * (n + 1)
    for hut in reversed(order[1:]):
        size[parent[hut]] += size[hut]
        total[1] += size[hut] * climb[hut]
    for hut in order[1:]:
        total[hut] = total[parent[hut]] + climb[hut] * (n - 2 * size[hut])
    print(*total[1:])


main()
