# time: n^2
# space: n
# line: circle[3:] + circle[:2] or circle = circle
# gen: permutation {n}
# why: each of the n rounds copies the whole circle to turn it by three
import sys


def last_one(circle):
    order = 0
    rounds = 0
    while len(circle) > 2:
        out = circle[2]
        circle = circle[3:] + circle[:2]
        rounds += 1
        order = (order * 31 + out) % 1000003
    return circle[0], order, rounds


lines = sys.stdin.read().splitlines()
people = [int(line) for line in lines[1:]]
winner, order, rounds = last_one(people)
print(f"{winner} stays after {rounds} rounds, check {order}")
