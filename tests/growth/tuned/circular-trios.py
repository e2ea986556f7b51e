# time: n^3
# space: n^2
# line: for a, b, c in combinations or if beats[a][b] == or circles += 1 or wins[a] += 1
# gen: matrix {n}
# why: all n (n - 1) (n - 2) / 6 trios are looked at
# Everybody has played against everybody. How many trios go round: a beats b beats c beats a?
import sys
from itertools import combinations


def read_results(n):
    goals = [[int(sys.stdin.readline()) for _ in range(n)] for _ in range(n)]
    beats = []
    for i in range(n):
        beats.append([goals[i][j] > goals[j][i] or goals[i][j] == goals[j][i] and i < j
                      for j in range(n)])
    return beats


def round_trios(beats):
    circles = 0
    wins = [0] * len(beats)
    for a, b, c in combinations(range(len(beats)), 3):
        if beats[a][b] == beats[b][c] == beats[c][a]:
            circles += 1
            wins[a] += 1
    return circles, wins


def main():
    n = int(sys.stdin.readline())
    circles, wins = round_trios(read_results(n))
    print(circles, "trios go round, at most", max(wins), "with the same first team")


main()
