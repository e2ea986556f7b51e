# Sizes by recursion: a long line of huts is too deep for Python.
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    paths = [[] for _ in range(n + 1)]
    for u, v, w in zip(words[1::3], words[2::3], words[3::3]):
        paths[u].append((v, w))
        paths[v].append((u, w))
    size = [1] * (n + 1)
    total = [0] * (n + 1)

    def measure(hut, above):
        for to, w in paths[hut]:
            if to != above:
                measure(to, hut)
                size[hut] += size[to]
                total[1] += size[to] * w

    def move(hut, above):
        for to, w in paths[hut]:
            if to != above:
                total[to] = total[hut] + w * (n - 2 * size[to])
                move(to, hut)

    measure(1, 0)
    move(1, 0)
    print(*total[1:])


main()
