# time: n * m
# space: m
# line: for weight, value in pack or if weight <= room or taken = best[room or if taken > most
# line: for room in range(limit or most = best[room] or best[room] = most
# gen: knapsack {n} {m}
# why: for each of n / 3 packs and each of m loads the three things of the pack are tried
# Things come in packs of three; of each pack one may be taken at most. The best load of weight m.
import sys
from itertools import islice


def packs(lines):
    while pack := [tuple(map(int, line.split())) for line in islice(lines, 3)]:
        yield pack


def main():
    _, limit = map(int, sys.stdin.readline().split())
    best = [0] * (limit + 1)
    for pack in packs(sys.stdin):
        # From the full load down, so that no two of a pack meet.
        for room in range(limit, 0, -1):
            most = best[room]
            for weight, value in pack:
                if weight <= room:
                    taken = best[room - weight] + value
                    if taken > most:
                        most = taken
            best[room] = most
    print(f"worth {best[limit]}, with half the room {best[limit // 2]}")


main()
