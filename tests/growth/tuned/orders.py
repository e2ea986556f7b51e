# time: n!
# space: 1 or n
# line: -
# gen: size {n}
# sizes: 3..9
# why: itertools.permutations makes all n! orders
import sys
from itertools import permutations

def main():
    n = int(sys.stdin.read())
    best = 0
    for order in permutations(range(n)):
        best = max(best, order[0] - order[-1])
    print(best)

main()
