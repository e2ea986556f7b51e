# time: n
# space: n
# line: for day, level or while highs and or while lows and or highs.append or lows.append
# line: while levels[highs[0]] or if highs[0] or if lows[0] or start += 1 or if day - start
# line: highs.pop() or lows.pop() or highs.popleft or lows.popleft
# line: levels = [int
# gen: numbers {n}
# why: each day enters both queues once and leaves them at most once
# The longest run of days in which the water level never differs by more than a limit
import sys
from collections import deque

LIMIT = 600_000_000


def calm_stretch(levels):
    highs, lows = deque(), deque()
    start = longest = at = 0
    for day, level in enumerate(levels):
        while highs and levels[highs[-1]] <= level:
            highs.pop()
        while lows and levels[lows[-1]] >= level:
            lows.pop()
        highs.append(day)
        lows.append(day)
        while levels[highs[0]] - levels[lows[0]] > LIMIT:
            if highs[0] == start:
                highs.popleft()
            if lows[0] == start:
                lows.popleft()
            start += 1
        if day - start + 1 > longest:
            longest = day - start + 1
            at = start
    return longest, at


def main():
    levels = [int(word) for word in sys.stdin.read().split()[1:]]
    longest, at = calm_stretch(levels)
    print(longest, "days from day", at)


main()
