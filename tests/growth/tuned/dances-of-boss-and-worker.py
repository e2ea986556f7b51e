# time: n
# space: n
# line: for line in sys.stdin
# line: boss.append(
# line: for worker in range(
# line: above = boss[worker]
# line: if not dances[worker]
# line: dances[worker] = dances[above] = True
# line: couples += 1
# line: latest = worker
# gen: parents {n}
# why: each worker is read once and looked at once, from the last one hired to the first
# At the party a worker dances with nobody but the own boss or an own worker, and all with one at
# most. Whoever has no workers left to ask takes the boss, if still free: that gives most couples.
import sys


def main():
    n = int(sys.stdin.readline())
    boss = [-1]
    for line in sys.stdin:
        boss.append(int(line))
    dances = [False] * n
    couples = latest = 0
    for worker in range(n - 1, 0, -1):
        above = boss[worker]
        if not dances[worker] and not dances[above]:
            dances[worker] = dances[above] = True
            couples += 1
            latest = worker
    print(f"{couples} couples, {n - 2 * couples} sit, last to be asked was {boss[latest]}")


main()
