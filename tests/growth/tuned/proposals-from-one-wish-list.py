# time: n^2
# space: n
# line: while free or man = free.popleft or woman = asked[man] or asked[man] += 1 or proposals += 1
# line: rival = or if rival is None or elif liking or free.append or def liking or return (numbers
# gen: numbers {n}
# why: all men like the women in the same order, so that the one at place r is asked by the n - r
# why: men that none before her keeps: n^2 / 2 proposals
# Men ask women, each of whom keeps the best so far; all men begin with the same woman.
import sys
from collections import deque


def liking(woman, numbers, man):
    return (numbers[man] * 31 + woman * 1009) % 9973, man


def match(numbers):
    n = len(numbers)
    husband = [None] * n
    asked = [0] * n
    free = deque(range(n))
    proposals = 0
    while free:
        man = free.popleft()
        woman = asked[man]
        asked[man] += 1
        proposals += 1
        rival = husband[woman]
        if rival is None:
            husband[woman] = man
        elif liking(woman, numbers, man) > liking(woman, numbers, rival):
            husband[woman] = man
            free.append(rival)
        else:
            free.append(man)
    return husband, proposals


def main():
    sys.stdin.readline()
    numbers = [int(line) % 10007 for line in sys.stdin]
    husband, proposals = match(numbers)
    check = 0
    for man in husband:
        check = (check * 17 + man) % 1000003
    print(proposals, "proposals, the first woman has", husband[0], "check", check)


main()
