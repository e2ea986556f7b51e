# time: v + e
# space: v + e
# line: -
# gen: graph {v} {e}
# why: ten rounds, and in each every page gives its rank along all its links
import sys

ROUNDS = 10


def page_rank(links):
    count = len(links)
    rank = [1 / count] * count
    for _ in range(ROUNDS):
        fresh = [0.15 / count] * count
        for page, targets in enumerate(links):
            if not targets:
                continue
            share = 0.85 * rank[page] / len(targets)
            for target in targets:
                fresh[target] += share
        rank = fresh
    return rank


v, e = map(int, sys.stdin.readline().split())
links = [[] for _ in range(v)]
for line in sys.stdin:
    a, b, _ = line.split()
    links[int(b)].append(int(a))
rank = page_rank(links)
best = max(range(v), key=rank.__getitem__)
print(best, "%.6f" % rank[best], "%.6f" % sum(rank))
