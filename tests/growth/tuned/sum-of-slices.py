# time: n^2
# space: n
# line: sum(numbers[
# gen: numbers {n}
# why: each prefix is copied and added up again
import sys

def main():
    numbers = list(map(int, sys.stdin.read().split()))[1:]
    best = 0
    for i in range(len(numbers)):
        best = max(best, sum(numbers[:i]) % 1000003)
    print(best)

main()
