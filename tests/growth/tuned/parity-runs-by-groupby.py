# time: n
# space: 1
# line: in groupby( or def parity( or return number % 2 or length = sum(
# line: longest[odd] = max( or runs += 1
# gen: numbers {n}
# why: groupby asks for the parity of each number once, and each is counted once in its run;
# why: nothing of a run is kept
# The longest runs of odd and of even numbers that follow each other.
import sys
from itertools import groupby


def parity(number):
    return number % 2


def main():
    sys.stdin.readline()
    longest = [0, 0]
    runs = 0
    for odd, run in groupby(map(int, sys.stdin), key=parity):
        length = sum(1 for _ in run)
        longest[odd] = max(longest[odd], length)
        runs += 1
    print("even:", longest[0], "odd:", longest[1], "runs:", runs)


main()
