# Counts, running sums, bisect. O(n) time for few ranks.
from array import array
from bisect import bisect_left


def main():
    n, q, x, a, c, m = map(int, input().split())
    up_to = array("L", bytes(8 * 65536))
    for _ in range(n):
        x = (a * x + c) % m
        up_to[x & 65535] += 1
    for badge in range(1, 65536):
        up_to[badge] += up_to[badge - 1]
    for _ in range(q):
        print(bisect_left(up_to, int(input())))


main()
