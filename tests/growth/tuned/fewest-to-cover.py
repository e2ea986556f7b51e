# time: n log n
# space: n
# line: sorted(
# gen: intervals {n}
# why: sorting by start; after that each interval is looked at once
import sys


def read_intervals():
    next(sys.stdin)
    for line in sys.stdin:
        start, end = line.split()
        yield int(start), int(end)


def fewest(intervals):
    """The fewest intervals that cover all that is covered by any, and how many gaps there are."""
    ordered = sorted(intervals)
    chosen, gaps = [], 0
    reach = ordered[0][0]
    at = 0
    while at < len(ordered):
        best = None
        while at < len(ordered) and ordered[at][0] <= reach:
            if best is None or ordered[at][1] > best[1]:
                best = ordered[at]
            at += 1
        if best is None:
            gaps += 1
            reach = ordered[at][0]
        elif best[1] > reach:
            chosen.append(best)
            reach = best[1]
    return chosen, gaps


chosen, gaps = fewest(read_intervals())
print(len(chosen), "intervals are enough, with", gaps, "gaps")
print("from", chosen[0][0], "to", chosen[-1][1])
