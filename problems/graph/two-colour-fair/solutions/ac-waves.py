# The same in waves of lists. O(n + m).
import sys


def ring(parent, u, v):
    left, right = [], []
    while u != v:
        left.append(u)
        right.append(v)
        u, v = parent[u], parent[v]
    stalls = [u] + left[::-1] + right
    return f"ODD\n{len(stalls)}\n{' '.join(map(str, stalls))}"


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    quarrels = [[] for _ in range(n + 1)]
    for u, v in zip(words[2::2], words[3::2]):
        quarrels[u].append(v)
        quarrels[v].append(u)
    colour = [0] * (n + 1)
    parent = [0] * (n + 1)
    for start in range(1, n + 1):
        if colour[start]:
            continue
        colour[start] = 1
        queue = [start]
        for stall in queue:
            for other in quarrels[stall]:
                if not colour[other]:
                    colour[other] = -colour[stall]
                    parent[other] = stall
                    queue.append(other)
                elif colour[other] == colour[stall]:
                    print(ring(parent, stall, other))
                    return
    print("PAINT")
    print(*("R" if c > 0 else "B" for c in colour[1:]))


main()
