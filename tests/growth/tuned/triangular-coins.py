# time: n sqrt n
# space: n
# line: for amount in range( or ways[amount]
# gen: size {n}
# why: there are sqrt(2 n) triangular coins up to n, and each goes over all amounts
MOD = 1_000_000_007


def count_ways(total):
    ways = [0] * (total + 1)
    ways[0] = 1
    coin, step = 1, 2
    while coin <= total:
        for amount in range(coin, total + 1):
            ways[amount] = (ways[amount] + ways[amount - coin]) % MOD
        coin += step
        step += 1
    return ways[total]


n = int(input())
print("ways to pay", n, ":", count_ways(n))
