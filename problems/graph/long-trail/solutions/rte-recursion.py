"""Goes down by recursion: a long line of huts is too deep for Python."""


def long_trail(a, b, length):
    paths = [[] for _ in range(len(a) + 1)]
    for u, v, w in zip(a, b, length):
        paths[u].append((v, w))
        paths[v].append((u, w))
    longest = 0

    def depth(hut, above):
        nonlocal longest
        deepest = 0
        for to, w in paths[hut]:
            if to != above:
                reach = depth(to, hut) + w
                longest = max(longest, deepest + reach)
                deepest = max(deepest, reach)
        return deepest

    depth(0, -1)
    return longest
