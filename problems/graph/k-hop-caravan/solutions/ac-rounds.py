# The same, but only towns that got cheaper in the last round are looked at. O(k m).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, m, k, s, t = words[:5]
    roads = [[] for _ in range(n + 1)]
    for u, v, w in zip(words[5::3], words[6::3], words[7::3]):
        roads[u].append((v, w))
    never = 1 << 60
    cost = [never] * (n + 1)
    cost[s] = 0
    fresh = {s: 0}
    for _ in range(k):
        cheaper = {}
        for town, total in fresh.items():
            for to, w in roads[town]:
                if total + w < cost[to]:
                    cost[to] = cheaper[to] = total + w
        fresh = cheaper
        if not fresh:
            break
    print("NONE" if cost[t] == never else cost[t])


main()
