# time: n^3
# space: n^2
# line: for b in range(a) or if ballot[a] > or wins[a][b] += or elif ballot[a] < or wins[b][a] +=
# gen: matrix {n}
# why: n voters gave marks to n candidates, and on each ballot all pairs of candidates are compared
import sys


def duels(ballots, count):
    wins = [[0] * count for _ in range(count)]
    for ballot in ballots:
        for a in range(count):
            for b in range(a):
                if ballot[a] > ballot[b]:
                    wins[a][b] += 1
                elif ballot[a] < ballot[b]:
                    wins[b][a] += 1
    return wins


def main():
    n = int(sys.stdin.readline())
    marks = [int(line) for line in sys.stdin]
    ballots = [marks[i:i + n] for i in range(0, n * n, n)]
    wins = duels(ballots, n)
    scores = []
    for a in range(n):
        scores.append(sum(wins[a][b] > wins[b][a] for b in range(n)))
    winner = max(range(n), key=scores.__getitem__)
    print("candidate", winner, "wins", scores[winner], "duels of", n - 1)
    print("a winner of all" if scores[winner] == n - 1 else "nobody wins all")


main()
