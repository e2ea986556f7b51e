# time: v^2
# space: v^2
# line: for other in or for candidate in or if not done[ or chance = or if chance
# gen: graph {v} {e}
# why: the next vertex is searched among all, and its whole row is looked through
import sys


def main():
    read = sys.stdin.readline
    v, e = map(int, read().split())
    works = [[0.0] * v for _ in range(v)]
    for _ in range(e):
        a, b, w = map(int, read().split())
        works[a][b] = works[b][a] = 1 - w / 1001  # a newer line replaces the old one

    best = [0.0] * v
    best[0] = 1.0
    done = [False] * v
    for _ in range(v):
        at = -1
        for candidate in range(v):
            if not done[candidate] and (at < 0 or best[candidate] > best[at]):
                at = candidate
        done[at] = True
        row = works[at]
        for other in range(v):
            chance = best[at] * row[other]
            if chance > best[other]:
                best[other] = chance
    print("%.6f %.6f" % (min(best), sum(best)))


main()
