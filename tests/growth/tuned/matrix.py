# time: n^3
# space: n^2
# line: total += or for k in
# gen: matrix {n}
# why: n products for each of n^2 places
import sys

def main():
    data = list(map(int, sys.stdin.read().split()))
    n = data[0]
    a = [data[1 + i * n:1 + (i + 1) * n] for i in range(n)]
    trace = 0
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i][k] * a[k][j]
            trace ^= total
    print(trace)

main()
