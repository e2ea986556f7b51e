# time: n!
# space: n^2 or n or 1
# line: for job in or if job not in or taken. or best = min or cheapest(
# gen: matrix {n}
# sizes: 2..9
# why: every order of the n jobs is tried, e n! calls
import sys


def cheapest(cost, worker, taken):
    if worker == len(cost):
        return 0
    best = float("inf")
    for job in range(len(cost)):
        if job not in taken:
            taken.add(job)
            best = min(best, cost[worker][job] + cheapest(cost, worker + 1, taken))
            taken.remove(job)
    return best


n = int(sys.stdin.readline())
numbers = [int(line) for line in sys.stdin]
cost = [numbers[row * n:(row + 1) * n] for row in range(n)]
print(cheapest(cost, 0, set()))
