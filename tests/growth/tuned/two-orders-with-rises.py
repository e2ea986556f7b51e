# time: n * k
# space: k
# line: row[j] = or for j in range(k or row[j - 1]
# gen: counts {n} {k}
# why: a row of k numbers is made anew for each number of things up to n
"""In how many orders of n things does the next one rise above the last exactly j times?"""
import sys

PRIME = 10**9 + 7


def orders_by_rises(n, k):
    row = [0] * (k + 1)
    row[0] = 1
    for things in range(2, n + 1):
        # a new largest thing: put into a rise, it makes none more; elsewhere it makes one
        for j in range(k, 0, -1):
            row[j] = ((j + 1) * row[j] + (things - j) * row[j - 1]) % PRIME
    return row


n, k = (int(word) for word in sys.stdin.readline().split())
row = orders_by_rises(n, k)
print(row[-1])
print("at most that often:", sum(row) % PRIME)
