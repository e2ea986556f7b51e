# time: n * k^2
# space: k
# line: for before in range(k) or if abs(before - colour) or ways += counts[before]
# gen: counts {n} {k}
# why: for each of n boards each of k colours adds up the ways over the k colours it may follow
MOD = 998244353


def paint(n, k):
    counts = [1] * k
    for _ in range(n - 1):
        after = []
        for colour in range(k):
            ways = 0
            for before in range(k):
                if abs(before - colour) != 1:
                    ways += counts[before]
            after.append(ways % MOD)
        counts = after
    return sum(counts) % MOD


boards, colours = map(int, input().split())
print("ways to paint the fence:", paint(boards, colours))
