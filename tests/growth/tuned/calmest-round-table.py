# time: n!
# space: n
# line: for order in permutations or worst = max( or for a, b in zip
# gen: numbers {n}
# sizes: 3..9
# why: one sits still and the (n - 1)! orders of the others are all measured, n steps each
import sys
from itertools import permutations

n, *ages = map(int, sys.stdin.read().split())
first, *others = ages

calmest = None
ties = 0
for order in permutations(others):
    circle = (first,) + order
    worst = max(abs(a - b) for a, b in zip(circle, order + (first,)))
    if calmest is None or worst < calmest:
        calmest, best, ties = worst, circle, 0
    if worst == calmest:
        ties += 1
print(calmest, "in", ties, "orders")
print("sitting so:", *best)
print("the best way to sit has no two of", calmest + 1, "years apart side by side")
print("mean age", sum(ages) // n)
