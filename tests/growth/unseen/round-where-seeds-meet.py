# time: n^2 log n
# space: log n or 1
# line: while a != b or a //= 2 or b //= 2 or number += 1
# gen: size {n}
# why: for each of n^2 / 2 pairs two places are halved until they agree, mostly log n times
# In a knock-out the players of places 2i and 2i + 1 meet, the winners again side by side, and so
# on. In which round would each two of n players meet?
from collections import Counter


def meeting_round(a, b):
    number = 0
    while a != b:
        a //= 2
        b //= 2
        number += 1
    return number


def main():
    n = int(input())
    rounds = Counter()
    for a in range(n):
        for b in range(a):
            rounds[meeting_round(a, b)] += 1
    for number, pairs in sorted(rounds.items()):
        print(f"round {number}: {pairs} pairs could meet")
    print(rounds.total(), "pairs")


main()
