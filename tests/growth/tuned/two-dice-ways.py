# time: n * k
# space: k
# line: for total in or for face in or ways += or if face or after[total] or ways = 0
# gen: counts {n} {k}
# why: for each of n dice every sum up to k is made from the six sums before it
MOD = 1000000007


def ways_to_throw(dice, wanted):
    before = [0] * (wanted + 1)
    before[0] = 1
    for _ in range(dice):
        after = [0] * (wanted + 1)
        for total in range(1, wanted + 1):
            ways = 0
            for face in range(1, 7):
                if face <= total:
                    ways += before[total - face]
            after[total] = ways % MOD
        before = after
    return before


n, k = map(int, input().split())
row = ways_to_throw(n, k)
print(row[k], sum(row) % MOD)
