# time: n * m
# space: n + m
# line: now.append or for j in or cost or min(
# gen: two-texts {n} {m}
# why: one cell for each pair of prefixes, two rows of them kept
import sys

def main():
    _, _, a, b = sys.stdin.read().split()
    before = list(range(len(b) + 1))
    for i in range(len(a)):
        now = [i + 1]
        for j in range(len(b)):
            cost = 0 if a[i] == b[j] else 1
            now.append(min(before[j] + cost, before[j + 1] + 1, now[j] + 1))
        before = now
    print(before[-1])

main()
