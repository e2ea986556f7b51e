# cause: the same smaller questions
# gen: size {n}
# sizes: 3..24
import sys


def paths(x, y):
    if x == 0 or y == 0:
        return 1
    return paths(x - 1, y) + paths(x, y - 1)


n = int(sys.stdin.readline())
print(paths(n // 2, n - n // 2))
