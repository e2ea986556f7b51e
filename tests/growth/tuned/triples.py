# time: n^3
# space: n
# line: combinations or a + b + c or total +=
# gen: few {n}
# why: n (n - 1) (n - 2) / 6 triples, each looked at
import sys
from itertools import combinations

def main():
    numbers = list(map(int, sys.stdin.read().split()))[1:]
    total = 0
    for a, b, c in combinations(numbers, 3):
        total += a + b + c == 12
    print(total)

main()
