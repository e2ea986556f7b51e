# time: v^3
# space: v^2
# line: combinations( or links = or kinds[links]
# gen: graph {v} {e}
# why: all choices of three vertices are looked at; the edges are only entered
from itertools import combinations
import sys


def main():
    people, pairs = (int(word) for word in sys.stdin.readline().split())
    knows = [[0] * people for _ in range(people)]
    for line in sys.stdin:
        a, b, _ = line.split()
        a, b = int(a), int(b)
        if a != b:
            knows[a][b] = knows[b][a] = 1
    kinds = [0] * 4
    for a, b, c in combinations(range(people), 3):
        links = knows[a][b] + knows[a][c] + knows[b][c]
        kinds[links] += 1
    print("strangers:", kinds[0])
    print("one pair:", kinds[1])
    print("one in the middle:", kinds[2])
    print("friends:", kinds[3])


main()
