# time: n
# space: n
# line: -
# gen: size {n}
# why: the cache answers the second call for each k, so each k is computed once
import sys
from functools import lru_cache

sys.setrecursionlimit(1 << 30)

@lru_cache(maxsize=None)
def ways(k):
    return 1 if k < 2 else (ways(k - 1) + ways(k - 2)) % 1000003

def main():
    n = int(sys.stdin.read())
    for k in range(n):
        ways(k)
    print(ways(n))

main()
