# time: n^2
# space: n
# line: if a[i] + a[j] == or for j in or pairs += 1
# gen: few {n}
# why: looks at all pairs
import sys

def main():
    data = list(map(int, sys.stdin.read().split()))
    n, a = data[0], data[1:]
    pairs = 0
    for i in range(n):
        for j in range(i + 1, n):
            if a[i] + a[j] == 10:
                pairs += 1
    print(pairs)

main()
