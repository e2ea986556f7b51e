# time: n * k
# space: k
# line: for count in range(1 or window += before[count] or if count >= length or row[count] =
# line: window -= before
# gen: counts {n} {k}
# why: for each of n lengths a row of k + 1 counts is made with a sliding sum over the row before
MOD = 1000000007


def orders(n, k):
    before = [0] * (k + 1)
    before[0] = 1
    for length in range(1, n + 1):
        row = [0] * (k + 1)
        row[0] = window = 1
        for count in range(1, k + 1):
            window += before[count]
            if count >= length:
                window -= before[count - length]
            row[count] = window % MOD
        before = row
    return before[k]


def main():
    n, k = map(int, input().split())
    print("orders of", n, "with", k, "inversions:", orders(n, k))


main()
