# time: n * m
# space: n * m
# line: table.append([ or check = (check or for value in row
# line: ring = deque(table[row][column] for or table[row][column] = value
# line: in zip(places or yield top or yield bottom or for column in range
# gen: grid {n} {m}
# why: the layers hold n * m fields together; each field is taken out and put back once
# Each layer of a table, like the skins of an onion, is turned on by three fields.
import sys
from collections import deque


def layer(top, left, bottom, right):
    """The fields round about, clockwise."""
    for column in range(left, right):
        yield top, column
    for row in range(top, bottom):
        yield row, right
    for column in range(right, left, -1):
        yield bottom, column
    for row in range(bottom, top, -1):
        yield row, left


def turn(table, depth):
    bottom, right = len(table) - 1 - depth, len(table[0]) - 1 - depth
    places = list(layer(depth, depth, bottom, right))
    ring = deque(table[row][column] for row, column in places)
    ring.rotate(3)
    for (row, column), value in zip(places, ring):
        table[row][column] = value


n, m = map(int, sys.stdin.readline().split())
table = []
for _ in range(n):
    table.append([int(sys.stdin.readline()) for _ in range(m)])
for depth in range(min(n, m) // 2):
    turn(table, depth)
check = 0
for row in table:
    for value in row:
        check = (check * 101 + value) % 1000003
print("first", table[0][0], "check", check)
