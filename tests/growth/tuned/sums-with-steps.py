# time: n sqrt n
# space: n
# line: for i in range(n - 1 or after[i] = or i + step
# gen: numbers {n}
# why: a table of n sums for each step up to the root of n; longer steps take few jumps each
import sys
from math import isqrt


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, a = data[0], data[1:]
    limit = isqrt(n)
    asked = {}
    total = 0
    for q in range(n):
        step = (a[q] + q) % n + 1
        start = a[q] % n
        if step > limit:
            while start < n:
                total += a[start] % 100
                start += step
        else:
            asked.setdefault(step, []).append(start)
    for step in range(1, limit + 1):
        after = [0] * n
        for i in range(n - 1, -1, -1):
            after[i] = a[i] % 100 + (after[i + step] if i + step < n else 0)
        total += after[0]
        for start in asked.get(step, []):
            total += after[start]
    print(total)


main()
