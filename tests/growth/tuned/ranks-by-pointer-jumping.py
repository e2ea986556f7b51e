# time: n log n
# space: n
# line: rank = [rank[i] or jump = [jump[i]
# gen: chain {n}
# why: each round doubles how far all n pointers jump, until all of them have come to the root
# How far is each member of a chain from its head, found as a parallel computer would do it?
import sys


def read_chain():
    n = int(sys.stdin.readline())
    jump = [0] * n
    for i in range(1, n):
        jump[i] = int(sys.stdin.readline())
    return jump


def ranks(jump):
    rank = [1 if i else 0 for i in range(len(jump))]
    rounds = 0
    while any(jump):
        rank = [rank[i] + rank[target] for i, target in enumerate(jump)]
        jump = [jump[i] for i in jump]
        rounds += 1
    return rank, rounds


def main():
    rank, rounds = ranks(read_chain())
    check = 0
    for distance in rank:
        check = (check * 5 + distance) % 1000003
    print("furthest", max(rank), "after", rounds, "rounds, check", check)


main()
