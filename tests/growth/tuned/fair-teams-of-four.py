# time: n^4
# space: n or 1
# line: combinations( or weakest + strongest or if gap or gap < closest
# gen: numbers {n}
# why: all choices of four players, n^4 / 24
import sys
from itertools import combinations

CLOSE = 10_000_000


def read_skills():
    sys.stdin.readline()
    return sorted(int(line) for line in sys.stdin)


def main():
    skills = read_skills()
    fair = 0
    closest = None
    for weakest, second, third, strongest in combinations(skills, 4):
        gap = abs(weakest + strongest - second - third)
        if gap <= CLOSE:
            fair += 1
        if closest is None or gap < closest:
            closest = gap
    print(fair, "fair tables for two against two")
    print("smallest gap:", closest)


main()
