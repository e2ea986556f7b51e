# time: n * k
# space: n + k
# line: if guest not in invited
# gen: keys {n} {k}
# why: each of k guests is looked for in a list of n
import sys


def turned_away(invited, guests):
    away = []
    for guest in guests:
        if guest not in invited:
            away.append(guest)
    return away


first, *rest = sys.stdin.read().split("\n")
n, k = (int(word) for word in first.split())
guests = [int(word) for word in rest if word]
invited = list(range(0, 2 * n, 2))
away = turned_away(invited, guests)
print(len(away), "of", k, "are not invited; the first is", away[0] if away else None)
