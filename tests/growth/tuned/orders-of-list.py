# time: n!
# space: n or 1
# line: for order in or best = or permutations
# gen: size {n}
# why: every order from the library
import itertools

n = int(input())
best = 0
for order in itertools.permutations(range(n)):
    best = max(best, order[0] * 7 + order[-1])
print(best)
