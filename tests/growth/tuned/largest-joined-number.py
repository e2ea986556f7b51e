# time: n log n
# space: n
# line: sorted( or def order or if a + b or return
# gen: few {n} 1000000
# why: a sort with n log n comparisons of two joined texts of at most seven digits each
import sys
from functools import cmp_to_key


def order(a, b):
    if a + b == b + a:
        return 0
    return -1 if a + b > b + a else 1


def main():
    words = sys.stdin.read().split()[1:]
    words = [word.lstrip("0") or "0" for word in words]
    words = sorted(words, key=cmp_to_key(order))
    joined = "".join(words)
    print(joined[:40], len(joined))


main()
