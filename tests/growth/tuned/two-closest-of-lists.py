# time: n log n + m log m
# space: n + m
# line: sorted(
# gen: lists {n} {m}
# why: both lists are sorted; the walk along both is only n + m steps
import sys


def closest(first, second):
    i = j = 0
    best = None
    while i < len(first) and j < len(second):
        apart = abs(first[i] - second[j])
        if best is None or apart < best:
            best = apart
        if first[i] < second[j]:
            i += 1
        else:
            j += 1
    return best


def main():
    n, m = map(int, input().split())
    first = []
    for _ in range(n):
        first.append(int(input()))
    second = []
    for _ in range(m):
        second.append(int(input()))
    print(closest(sorted(first), sorted(second)))


main()
