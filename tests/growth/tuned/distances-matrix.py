# time: n^3
# space: n^2
# line: for j in or if d or d[i][j] or row or = min(
# gen: matrix {n}
# why: Floyd and Warshall
import sys

data = [int(word) for word in sys.stdin.read().split()]
n = data[0]
d = [data[1 + i * n:1 + i * n + n] for i in range(n)]
for k in range(n):
    for i in range(n):
        for j in range(n):
            if d[i][k] + d[k][j] < d[i][j]:
                d[i][j] = d[i][k] + d[k][j]
print(sum(map(sum, d)))
