# time: n^2
# space: n
# line: max(numbers
# gen: permutation {n}
# why: the largest of the rest is looked for again for each number
import sys

def main():
    numbers = list(map(int, sys.stdin.read().split()))[1:]
    mix = 0
    while numbers:
        mix = (mix * 31 + max(numbers)) % 1000003
        numbers.pop()
    print(mix)

main()
