"""One pass from the leaves up: at each hut the two deepest branches meet. O(n)."""


def long_trail(a, b, length):
    huts = len(a) + 1
    paths = [[] for _ in range(huts)]
    for u, v, w in zip(a, b, length):
        paths[u].append((v, w))
        paths[v].append((u, w))
    above = [-1] * huts
    climb = [0] * huts
    order = [0]
    for hut in order:
        for to, w in paths[hut]:
            if to != above[hut]:
                above[to] = hut
                climb[to] = w
                order.append(to)
    depth = [0] * huts
    longest = 0
    for hut in reversed(order):
        reach = depth[hut] + climb[hut]
        parent = above[hut]
        if parent >= 0:
            longest = max(longest, depth[parent] + reach)
            depth[parent] = max(depth[parent], reach)
    return longest
