# time: n sqrt n
# space: n
# line: while row or step_up = or step_left = or if max(step_up, step_left)
# line: if step_up > step_left or row -= 1 or column -= 1 or while True or below = or beside =
# line: if min(below, beside)
# line: if below < beside or row += 1 or column += 1 or table[row][column] = below
# line: table[row][column] = beside or table[row][column] = step_up
# line: table[row][column] = step_left
# gen: numbers {n}
# why: the table has sqrt(n) rows and columns; a number that is put in or taken out moves along
# why: a way of up to 2 sqrt(n) fields
# Sorting by a Young tableau: a square table whose rows and columns both rise.
import sys
from math import isqrt

FAR = 10 ** 9


def put(table, number):
    row = column = len(table) - 1
    while row or column:
        step_up = table[row - 1][column] if row else -1
        step_left = table[row][column - 1] if column else -1
        if max(step_up, step_left) <= number:
            break
        if step_up > step_left:
            table[row][column] = step_up
            row -= 1
        else:
            table[row][column] = step_left
            column -= 1
    table[row][column] = number


def take(table):
    least = table[0][0]
    row = column = 0
    while True:
        below = table[row + 1][column] if row + 1 < len(table) else FAR
        beside = table[row][column + 1] if column + 1 < len(table) else FAR
        if min(below, beside) == FAR:
            break
        if below < beside:
            table[row][column] = below
            row += 1
        else:
            table[row][column] = beside
            column += 1
    table[row][column] = FAR
    return least


n = int(sys.stdin.readline())
side = isqrt(n - 1) + 1
table = [[FAR] * side for _ in range(side)]
for line in sys.stdin:
    put(table, int(line))
check = number = 0
for _ in range(n):
    number = take(table)
    check = (check * 31 + number) % 1000003
print("largest", number, "check", check)
