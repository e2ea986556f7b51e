# time: n + m
# space: n
# line: for line in sys.stdin: or left, right = or if right - left or peaks = or most = max
# line: total += or islice(sys or for i in range(1 or is_peak = or before.append(before[-1] + is
# gen: questions {n} {m}
# why: the peaks are summed up once along n heights; each of m questions is one difference
# A road with a height at each of n mileposts. m hikers walk from one post to another: over how many
# peaks does each of them come, the two ends left out?
import sys
from itertools import islice


def sums_of_peaks(heights):
    """before[i]: peaks at the posts below i."""
    before = [0, 0]
    for i in range(1, len(heights) - 1):
        is_peak = heights[i - 1] < heights[i] > heights[i + 1]
        before.append(before[-1] + is_peak)
    before.append(before[-1])
    return before


def main():
    n, m = map(int, sys.stdin.readline().split())
    heights = [int(line) for line in islice(sys.stdin, n)]
    before = sums_of_peaks(heights)
    total = most = 0
    for line in sys.stdin:
        left, right = map(int, line.split())
        if right - left > 1:
            peaks = before[right] - before[left + 1]
            most = max(most, peaks)
            total += peaks
    print(f"{total} peaks in {m} walks, at most {most}")


main()
