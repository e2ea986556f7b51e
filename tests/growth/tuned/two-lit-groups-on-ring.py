# time: n + m
# space: n
# line: for line in sys.stdin or lamp = int or after = or borders -= or lit[lamp] = not
# line: borders += or most = max
# gen: keys {n} {m}
# why: each of m switchings looks at the two neighbours of a lamp, the ring has n lamps, n <= m
# n lamps stand in a ring. Each line names a lamp that is switched. Into how many groups of
# burning lamps side by side does the ring fall at most?
import sys


def main():
    lamps, _ = map(int, sys.stdin.readline().split())
    lit = [False] * lamps
    borders = 0
    most = 0
    for line in sys.stdin:
        lamp = int(line)
        after = lamp + 1 if lamp + 1 < lamps else 0
        borders -= (lit[lamp] != lit[lamp - 1]) + (lit[lamp] != lit[after])
        lit[lamp] = not lit[lamp]
        borders += (lit[lamp] != lit[lamp - 1]) + (lit[lamp] != lit[after])
        most = max(most, borders // 2)
    print("at most", most, "groups")
    print("at the end", borders // 2, "groups of", sum(lit), "lamps")


main()
