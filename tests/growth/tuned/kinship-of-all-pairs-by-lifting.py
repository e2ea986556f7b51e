# time: n^2 log n
# space: n log n
# line: for step in reversed(lifts)
# line: if depth[step[a]] >= depth[b]
# line: if step[a] != step[b]
# line: a, b = step[a], step[b]
# gen: parents {n}
# why: for each of n^2 / 2 pairs all log n lifts are tried twice, from the highest to the lowest
# Two of a family are as near as the steps up to their first common forebear and down again.
# How near are all pairs, together?
import sys


def lifts_of(parent):
    """lifts[k][v]: who is 2^k steps above v (the first one is above herself)."""
    lifts = [parent]
    while len(lifts) < len(parent).bit_length():
        last = lifts[-1]
        lifts.append([last[last[v]] for v in range(len(parent))])
    return lifts


def common(lifts, depth, a, b):
    if depth[a] < depth[b]:
        a, b = b, a
    for step in reversed(lifts):
        if depth[step[a]] >= depth[b]:
            a = step[a]
    if a == b:
        return a
    for step in reversed(lifts):
        if step[a] != step[b]:
            a, b = step[a], step[b]
    return lifts[0][a]


def main():
    n = int(sys.stdin.readline())
    parent, depth = [0], [0]
    for line in sys.stdin:
        parent.append(int(line))
        depth.append(depth[parent[-1]] + 1)
    lifts = lifts_of(parent)
    total = furthest = 0
    for a in range(n):
        for b in range(a):
            steps = depth[a] + depth[b] - 2 * depth[common(lifts, depth, a, b)]
            total += steps
            furthest = max(furthest, steps)
    print(f"{total} steps, {furthest} at most")


main()
