# Paints by recursion: on a long line of quarrels Python gives up after a thousand calls.
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    quarrels = [[] for _ in range(n + 1)]
    for u, v in zip(words[2::2], words[3::2]):
        quarrels[u].append(v)
        quarrels[v].append(u)
    colour = [0] * (n + 1)
    path = []

    def paint(stall, mine):
        colour[stall] = mine
        path.append(stall)
        for other in quarrels[stall]:
            if colour[other] == mine:
                return path[path.index(other) :]
            if not colour[other]:
                ring = paint(other, -mine)
                if ring:
                    return ring
        path.pop()
        return None

    for start in range(1, n + 1):
        ring = None if colour[start] else paint(start, 1)
        if ring:
            print("ODD", len(ring), *ring)
            return
    print("PAINT")
    print(*("R" if c > 0 else "B" for c in colour[1:]))


main()
