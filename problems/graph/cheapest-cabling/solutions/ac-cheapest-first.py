# The same. O(m log m).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m = words[0], words[1]
    prices = words[4::3]
    parent = list(range(n + 1))
    parts = n
    total = 0
    for i in sorted(range(m), key=prices.__getitem__):
        u, v = words[3 * i + 2], words[3 * i + 3]
        while parent[u] != u:
            parent[u] = parent[parent[u]]
            u = parent[u]
        while parent[v] != v:
            parent[v] = parent[parent[v]]
            v = parent[v]
        if u != v:
            parent[u] = v
            parts -= 1
            total += prices[i]
            if parts == 1:
                break
    print("IMPOSSIBLE" if parts > 1 else total)


main()
