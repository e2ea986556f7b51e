# time: n * k log k
# space: k
# line: longer[multiple] or for multiple in
# gen: counts {n} {k}
# why: each of n - 1 rounds goes through the multiples of all numbers up to k: k/1 + k/2 + ...
"""How many rows of n numbers up to k are there, each number dividing the next?"""

PRIME = 998244353


def rows(n, k):
    ways = [0] + [1] * k
    for _ in range(n - 1):
        longer = [0] * (k + 1)
        for number in range(1, k + 1):
            here = ways[number]
            for multiple in range(number, k + 1, number):
                longer[multiple] = (longer[multiple] + here) % PRIME
        ways = longer
    return ways


n, k = map(int, input().split())
ways = rows(n, k)
print("rows:", sum(ways) % PRIME)
print("most end with:", max(range(1, k + 1), key=lambda number: ways[number]))
