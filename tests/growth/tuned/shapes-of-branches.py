# time: n
# space: n
# line: for person in range(n - 1 or shape = tuple( or number_of[person] = or branches[boss].append
# line: boss = boss_of or boss_of.append or if shape not in or tally[ or for line in sys.stdin
# line: if boss is not None or branches = [[]
# gen: parents {n}
# why: the number of each branch is made of the sorted numbers of those directly below, which are
# why: one on average and seldom more than a few; each is looked up once in a dictionary
# How many branches of a firm have different shapes, and which shapes are the most frequent?
import sys
from collections import Counter


def read_bosses():
    n = int(sys.stdin.readline())
    boss_of = [None]
    for line in sys.stdin:
        boss_of.append(int(line))
    return n, boss_of


def main():
    n, boss_of = read_bosses()
    branches = [[] for _ in range(n)]
    known = {}
    tally = Counter()
    number_of = [0] * n
    for person in range(n - 1, -1, -1):
        shape = tuple(sorted(branches[person]))
        if shape not in known:
            known[shape] = len(known)
        number_of[person] = known[shape]
        tally[known[shape]] += 1
        boss = boss_of[person]
        if boss is not None:
            branches[boss].append(known[shape])
    print(len(known), "shapes, the whole is number", number_of[0])
    for number, times in tally.most_common(1):
        print("shape", number, "is there", times, "times")


main()
