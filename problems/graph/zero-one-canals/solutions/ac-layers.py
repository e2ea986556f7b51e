# Layer by layer: all harbours at so many locks, then those one lock beyond. O(n + m).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, start = words[0], words[2]
    free = [[] for _ in range(n + 1)]
    locked = [[] for _ in range(n + 1)]
    for u, v, w in zip(words[3::3], words[4::3], words[5::3]):
        canals = locked if w else free
        canals[u].append(v)
        canals[v].append(u)
    fewest = [-1] * (n + 1)
    layer = [start]
    count = 0
    while layer:
        reached = []
        stack = layer
        while stack:
            harbour = stack.pop()
            if fewest[harbour] < 0:
                fewest[harbour] = count
                reached.append(harbour)
                stack.extend(free[harbour])
        layer = [to for harbour in reached for to in locked[harbour] if fewest[to] < 0]
        count += 1
    print(*fewest[1:])


main()
