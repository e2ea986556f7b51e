# time: n^2
# space: n
# line: for j in range(i) or if numbers[i] % numbers[j]
# gen: few {n} 5000
# why: each number is divided by all the smaller ones
import sys


def longest_chain(numbers):
    numbers.sort()
    best = [1] * len(numbers)
    for i in range(len(numbers)):
        for j in range(i):
            if numbers[i] % numbers[j] == 0 and best[j] >= best[i]:
                best[i] = best[j] + 1
    return max(best)


def main():
    sys.stdin.readline()
    numbers = [int(line) + 1 for line in sys.stdin]
    print("longest chain of divisors:", longest_chain(numbers))


main()
