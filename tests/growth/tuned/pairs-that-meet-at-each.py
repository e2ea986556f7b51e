# time: n
# space: n
# line: -
# gen: parents {n}
# why: each vertex is added to its parent once, children before parents
"""
For how many pairs of a family is each member their nearest common ancestor
(one of a pair may be the ancestor itself)?
"""
import sys


def main():
    read = sys.stdin.readline
    n = int(read())
    parent = [-1] + [int(read()) for _ in range(n - 1)]
    family = [1] * n
    meets = [0] * n
    for child in range(n - 1, 0, -1):
        above = parent[child]
        meets[above] += family[above] * family[child]
        family[above] += family[child]
    assert sum(meets) == n * (n - 1) // 2
    busiest = max(range(n), key=lambda member: meets[member])
    alone = sum(1 for count in meets if count == 0)
    print("most pairs meet at", busiest, "-", meets[busiest])
    print("without children:", alone)


main()
