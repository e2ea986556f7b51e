# The same with a deque. O(n).
from collections import deque


def main():
    n, k, level, a, c, m = map(int, input().split())
    levels = deque()
    places = deque()
    total = changes = 0
    last_peak = -1
    for i in range(1, n + 1):
        level = (a * level + c) % m
        while levels and levels[-1] <= level:
            levels.pop()
            places.pop()
        levels.append(level)
        places.append(i)
        if places[0] <= i - k:
            levels.popleft()
            places.popleft()
        if i >= k:
            peak = levels[0]
            total = (31 * total + peak) % 1000000007
            if peak != last_peak:
                changes += 1
                last_peak = peak
    print(total, changes - 1)


main()
