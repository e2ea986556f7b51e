# time: n * w
# space: n + w or w
# line: for weight, value in goods or if weight <= load or tried = or if tried >
# gen: knapsack {n} {w}
# why: for each load up to w all n kinds of goods are tried as the last one put in
"""The best load of a cart when there is any number of each kind of goods."""
import sys


def read_goods():
    n, most = map(int, sys.stdin.readline().split())
    goods = []
    for line in sys.stdin:
        weight, value = line.split()
        goods.append((int(weight), int(value)))
    return goods, most


goods, largest = read_goods()
best = [0]
for load in range(1, largest + 1):
    most = best[load - 1]
    for weight, value in goods:
        if weight <= load:
            tried = best[load - weight] + value
            if tried > most:
                most = tried
    best.append(most)
print("best load:", best[largest])
print("needed for half of it:", next(w for w, b in enumerate(best) if 2 * b >= best[largest]))
