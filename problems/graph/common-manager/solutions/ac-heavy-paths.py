# Cuts the firm into paths along the largest parts; a question jumps over at most log n of them.
# O(n + q log n).
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n, q = words[0], words[1]
    above = [0, 0] + words[2 : n + 1]
    below = [[] for _ in range(n + 1)]
    for person in range(2, n + 1):
        below[above[person]].append(person)
    order = [1]
    for person in order:
        order.extend(below[person])
    size = [1] * (n + 1)
    for person in reversed(order):
        size[above[person]] += size[person]
    depth = [0] * (n + 1)
    head = [0, 1] + [0] * (n - 1)
    for person in order:
        heavy = max(below[person], key=size.__getitem__, default=0)
        for other in below[person]:
            depth[other] = depth[person] + 1
            head[other] = head[person] if other == heavy else other
    out = []
    for i in range(n + 1, n + 1 + 2 * q, 2):
        a, b = words[i], words[i + 1]
        steps = depth[a] + depth[b]
        while head[a] != head[b]:
            if depth[head[a]] < depth[head[b]]:
                b = above[head[b]]
            else:
                a = above[head[a]]
        manager = a if depth[a] < depth[b] else b
        out.append(f"{manager} {steps - 2 * depth[manager]}")
    print("\n".join(out))


main()
