# time: n
# space: n
# line: -
# gen: rising {n}
# why: each step moves one of the two ends
import sys

def main():
    numbers = list(map(int, sys.stdin.read().split()))[1:]
    low, high, pairs = 0, len(numbers) - 1, 0
    wanted = len(numbers)
    while low < high:
        pair = numbers[low] + numbers[high]
        pairs += pair == wanted
        if pair < wanted:
            low += 1
        else:
            high -= 1
    print(pairs)

main()
