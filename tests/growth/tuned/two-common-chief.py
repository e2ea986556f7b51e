# time: n + q log n
# space: n
# line: while a != b or if a > b or a = boss[a] or b = boss[b]
# gen: questions {n} {q}
# why: each has any earlier one as boss, so that all are about log n below the first; both climb
import sys


def meet(boss, a, b):
    steps = 0
    while a != b:
        if a > b:
            a = boss[a]
        else:
            b = boss[b]
        steps += 1
    return a, steps


def main():
    lines = iter(sys.stdin)
    n, q = map(int, next(lines).split())
    boss = [0] * n
    for i in range(n):
        value = int(next(lines))
        if i > 0:
            boss[i] = value % i
    total = climbed = 0
    for _ in range(q):
        a, b = map(int, next(lines).split())
        chief, steps = meet(boss, a, b)
        total += chief
        climbed += steps
    print(total, climbed)


main()
