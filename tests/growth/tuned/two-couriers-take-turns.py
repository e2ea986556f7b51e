# time: v * e
# space: v^2 + e
# line: for beside in roads[mover]
# line: if after[base + beside] < 0
# gen: graph {v} {e}
# why: all v^2 pairs of towns are reached, with either to go; for each the roads of one are tried
# Two couriers start together and go in turns: along a road, or they wait. After how many turns can
# they be in a given pair of towns? (The table has the one who goes next first.)
import sys
from collections import deque


def turns_to_all_pairs(roads):
    v = len(roads)
    turns = [[-1] * (v * v) for _ in range(2)]
    turns[0][0] = 0
    queue = deque([(0, 0)])
    while queue:
        who, pair = queue.popleft()
        mover, other = divmod(pair, v)
        now, after = turns[who], turns[1 - who]
        if after[other * v + mover] < 0:
            after[other * v + mover] = now[pair] + 1
            queue.append((1 - who, other * v + mover))
        base = other * v
        for beside in roads[mover]:
            if after[base + beside] < 0:
                after[base + beside] = now[pair] + 1
                queue.append((1 - who, base + beside))
    return turns


def main():
    v, _ = map(int, sys.stdin.readline().split())
    roads = [[] for _ in range(v)]
    for line in sys.stdin:
        one, two, _ = map(int, line.split())
        roads[one].append(two)
        roads[two].append(one)
    first, second = turns_to_all_pairs(roads)
    print(f"{max(first)} turns at most, {sum(first) + sum(second)} in all")


main()
