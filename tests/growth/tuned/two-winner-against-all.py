# time: n^2 * m
# space: n * m
# line: sum(a
# gen: grid {n} {m}
# why: each two candidates are compared by each of the m judges
import sys


def beats(mine, yours):
    """Do more judges give me the higher mark than you?"""
    up = sum(a > b for a, b in zip(mine, yours))
    down = sum(a < b for a, b in zip(mine, yours))
    return up > down


def main():
    lines = iter(sys.stdin)
    candidates, judges = map(int, next(lines).split())
    marks = [[int(next(lines)) for _ in range(judges)] for _ in range(candidates)]
    wins = [0] * candidates
    for i, mine in enumerate(marks):
        for j, yours in enumerate(marks):
            if i != j and beats(mine, yours):
                wins[i] += 1
    champion = max(range(candidates), key=lambda i: wins[i])
    print("most duels won by", champion, ":", wins[champion])
    print("duels that were decided:", sum(wins))


main()
