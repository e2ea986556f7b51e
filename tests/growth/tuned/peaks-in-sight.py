# time: n^2
# space: n
# line: for there in range(here or rise = heights[there] or if rise * far_off or away = there
# gen: permutation {n}
# why: from each peak all those behind it are looked at, with the steepest view so far: n^2 / 2
# Peaks stand in a line, one a mile. How many pairs of them see each other over those between?
import sys


def pairs_in_sight(heights):
    pairs = 0
    widest = 0
    for here in range(len(heights)):
        steepest, far_off = -len(heights) - 1, 1
        for there in range(here + 1, len(heights)):
            rise = heights[there] - heights[here]
            away = there - here
            if rise * far_off > steepest * away:
                steepest, far_off = rise, away
                pairs += 1
                widest = max(widest, away)
    return pairs, widest


def main():
    n = int(sys.stdin.readline())
    heights = [int(sys.stdin.readline()) for _ in range(n)]
    pairs, widest = pairs_in_sight(heights)
    print(pairs, "pairs see each other, the furthest are", widest, "miles apart")


main()
