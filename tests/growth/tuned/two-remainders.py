# time: n * k
# space: n + k
# line: for r in range(k) or if reachable[r] or following[
# gen: items {n} {k}
# why: each of n items goes through all k remainders
import sys


def reachable_remainders(items, k):
    reachable = [False] * k
    reachable[0] = True
    for item in items:
        following = reachable[:]
        for r in range(k):
            if reachable[r]:
                following[(r + item) % k] = True
        reachable = following
    return reachable


words = sys.stdin.read().split()
n, k = int(words[0]), int(words[1])
items = [int(word) % (k // 3 + 1) for word in words[2:]]
reachable = reachable_remainders(items, k)
print(reachable.count(True), "of", k, "remainders")
