# time: n^2 * m
# space: n * m
# line: sum((a < b)
# gen: grid {n} {m}
# why: each two of n swimmers are compared in all of the m races
# n swimmers with their times in m races. One beats another if faster in more races than slower. Who
# beats most, and does anybody beat all?
import sys


def duel(first, second):
    """Above 0 if the first one wins more races."""
    return sum((a < b) - (a > b) for a, b in zip(first, second))


def main():
    data = iter(sys.stdin.read().split())
    n, m = int(next(data)), int(next(data))
    times = [[int(next(data)) for _ in range(m)] for _ in range(n)]
    beaten = [0] * n
    draws = 0
    for i in range(n):
        for j in range(i):
            margin = duel(times[i], times[j])
            if margin > 0:
                beaten[i] += 1
            elif margin < 0:
                beaten[j] += 1
            else:
                draws += 1
    best = max(range(n), key=beaten.__getitem__)
    champion = "who is champion" if beaten[best] == n - 1 else "no champion"
    print(f"swimmer {best} beats {beaten[best]}, {champion}, {draws} draws")


main()
