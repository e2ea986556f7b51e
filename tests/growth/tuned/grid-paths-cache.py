# time: n^2
# space: n^2
# line: paths(row or def paths or if row < 0 or if row == 0 or @lru_cache
# gen: matrix {n}
# sizes: 4..400
# why: the cache keeps an answer for each of the n x n cells, each found once
import sys
from functools import lru_cache

sys.setrecursionlimit(100000)
words = sys.stdin.read().split()
n = int(words[0])
cells = [int(word) for word in words[1:]]
blocked = [value < 5 for value in cells]
blocked[0] = False
MOD = 1_000_000_007


@lru_cache(maxsize=None)
def paths(row, column):
    if row < 0 or column < 0 or blocked[row * n + column]:
        return 0
    if row == 0 and column == 0:
        return 1
    return (paths(row - 1, column) + paths(row, column - 1)) % MOD


for row in range(n):
    paths(row, n - 1)
print(paths(n - 1, n - 1))
