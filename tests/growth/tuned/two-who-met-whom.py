# time: n * m^2
# space: m^2
# line: for b in came or meetings[b] += 1
# gen: grid {n} {m}
# why: on each of the n evenings half of the m people come, and all pairs of them are counted
import sys


def evening(people):
    """Who came: those whose number is below 50."""
    return [who for who in range(people) if int(sys.stdin.readline()) < 50]


def main():
    n, m = map(int, sys.stdin.readline().split())
    met = [[0] * m for _ in range(m)]
    for _ in range(n):
        came = evening(m)
        for a in came:
            meetings = met[a]
            for b in came:
                meetings[b] += 1
    best = max(((met[a][b], a, b) for a in range(m) for b in range(a)), default=None)
    evenings = [met[a][a] for a in range(m)]
    print("most often together:", best)
    print("most often there:", max(evenings), "least:", min(evenings))


main()
