# time: 2^n
# space: n or 1
# line: for chosen in or fits( or all( or pairwise( or if fits
# gen: intervals {n}
# sizes: 3..16
# why: every set of lectures is tried
import sys
from itertools import combinations, pairwise


def fits(chosen):
    return all(earlier[0] <= later[1] for earlier, later in pairwise(chosen))


def main():
    n = int(sys.stdin.readline())
    lectures = []
    for _ in range(n):
        start, end = map(int, sys.stdin.readline().split())
        lectures.append((end, start))
    lectures.sort()
    timetables = 0
    most = 0
    for count in range(n + 1):
        for chosen in combinations(lectures, count):
            if fits(chosen):
                timetables += 1
                most = max(most, count)
    print(timetables, "timetables without a clash, the fullest with", most)


main()
