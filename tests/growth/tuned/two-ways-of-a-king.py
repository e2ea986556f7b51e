# time: n * m
# space: m
# line: for column or row.append
# gen: counts {n} {m}
# why: each cell of the board of n x m is one sum; only one row is kept
MOD = 10 ** 9 + 7


def next_row(above):
    row = [1]
    for column in range(1, len(above)):
        row.append((above[column - 1] + above[column] + row[column - 1]) % MOD)
    return row


def last_row(n, m):
    """Steps go right, down, or slantwise to both."""
    row = [1] * m
    for _ in range(n - 1):
        row = next_row(row)
    return row


n, m = map(int, input().split())
row = last_row(n, m)
print("ways to the far corner:", row[-1], "and to the last row:", sum(row) % MOD)
