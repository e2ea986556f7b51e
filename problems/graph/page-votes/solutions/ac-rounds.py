# Lets the shares flow, gathered page by page. O(n + m) for a fixed error.
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    n = words[0]
    links = set(zip(words[2::2], words[3::2]))
    counts = [0] * (n + 1)
    voters = [[] for _ in range(n + 1)]
    for u, v in links:
        counts[u] += 1
        voters[v].append(u)
    silent = [page for page in range(1, n + 1) if not counts[page]]
    share = [0.0] + [1 / n] * n
    change = 1.0
    while change > 1e-10:
        given = [0.85 * x / (count or 1) for x, count in zip(share, counts)]
        alike = (0.15 + sum(given[page] for page in silent)) / n
        get = given.__getitem__
        following = [alike + sum(map(get, pages)) for pages in voters]
        following[0] = 0.0
        change = sum(abs(x - y) for x, y in zip(share, following))
        share = following
    print("\n".join(f"{x:.12f}" for x in share[1:]))


main()
