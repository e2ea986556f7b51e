# time: n * m
# space: n + m
# line: sum(1 for rival or beaten(player, away)
# gen: lists {n} {m}
# why: each of n players is compared with each of m rivals
import sys


def read_lists(lines):
    n, m = (int(word) for word in next(lines).split())
    home = [int(next(lines)) for _ in range(n)]
    away = [int(next(lines)) for _ in range(m)]
    return home, away


def beaten(player, rivals):
    return sum(1 for rival in rivals if player > rival)


home, away = read_lists(iter(sys.stdin))
total = 0
best = (-1, None)
for number, player in enumerate(home):
    wins = beaten(player, away)
    total += wins
    best = max(best, (wins, -number))
print("won", total, "of", len(home) * len(away))
print("player", -best[1], "won", best[0])
