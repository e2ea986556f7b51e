# time: n^2
# space: n
# line: for above in or row.append(
# gen: size {n}
# why: row i of the triangle has i entries, and only the last row is kept
MOD = 998244353


def bell_number(n):
    previous = [1]
    for _ in range(1, n):
        row = [previous[-1]]
        for above in previous:
            row.append((row[-1] + above) % MOD)
        previous = row
    return previous[-1]


def main():
    n = int(input())
    print("ways to group", n, "people:", bell_number(n))


main()
