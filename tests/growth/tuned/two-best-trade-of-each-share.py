# time: n * m^2
# space: m
# line: for sell in or prices[sell] or if gain > or best = gain
# gen: grid {n} {m}
# why: for each of n shares each day of buying is tried with each later day of selling
def best_trade(prices):
    best = 0
    for buy in range(len(prices)):
        for sell in range(buy + 1, len(prices)):
            gain = prices[sell] - prices[buy]
            if gain > best:
                best = gain
    return best


shares, days = [int(word) for word in input().split()]
richest, name = -1, None
total = 0
for share in range(shares):
    prices = []
    while len(prices) < days:
        prices.append(int(input()) * 100 + 995)  # in cents
    gain = best_trade(prices)
    total += gain
    if gain > richest:
        richest, name = gain, share
print("all together", total)
print("best share", name, "with", richest)
