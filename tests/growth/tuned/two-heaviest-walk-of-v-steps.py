# time: v * e
# space: v + e
# line: for a, b, w in or if heaviest[ or fresh[b] or fresh[a]
# gen: graph {v} {e}
# why: v rounds over all edges
import sys

NEVER = -1


def one_step_more(heaviest, roads):
    fresh = [NEVER] * len(heaviest)
    for a, b, w in roads:
        if heaviest[a] != NEVER and heaviest[a] + w > fresh[b]:
            fresh[b] = heaviest[a] + w
        if heaviest[b] != NEVER and heaviest[b] + w > fresh[a]:
            fresh[a] = heaviest[b] + w
    return fresh


def main():
    v, e = map(int, sys.stdin.readline().split())
    roads = [tuple(map(int, line.split())) for line in sys.stdin]
    heaviest = [NEVER] * v
    heaviest[0] = 0
    for _ in range(v):
        heaviest = one_step_more(heaviest, roads)
    ends = [weight for weight in heaviest if weight != NEVER]
    print(len(ends), "ends,", max(ends), "at most,", sum(ends), "in all")


main()
