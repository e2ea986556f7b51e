# The same; rounds end when nothing changes, and the fall spreads by a search. O(n m).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    roads = list(zip(words[2::3], words[3::3], words[4::3]))
    never = 1 << 60
    least = [never] * (n + 1)
    least[1] = 0
    # Roads from towns that cannot be reached never count.
    after = [[] for _ in range(n + 1)]
    for u, v, _ in roads:
        after[u].append(v)
    seen = {1}
    stack = [1]
    while stack:
        for to in after[stack.pop()]:
            if to not in seen:
                seen.add(to)
                stack.append(to)
    roads = [road for road in roads if road[0] in seen]
    for _ in range(n - 1):
        changed = False
        for u, v, w in roads:
            total = least[u] + w
            if total < least[v] and least[u] != never:
                least[v] = total
                changed = True
        if not changed:
            break
    stack = [v for u, v, w in roads if least[u] != never and least[u] + w < least[v]]
    falls = set(stack)
    while stack:
        for to in after[stack.pop()]:
            if to not in falls:
                falls.add(to)
                stack.append(to)
    for town in range(1, n + 1):
        print("FREEFALL" if town in falls else "NONE" if town not in seen else least[town])


main()
