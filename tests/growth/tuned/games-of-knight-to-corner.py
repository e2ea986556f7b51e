# time: n^2
# space: n^2
# line: for row in range(
# line: column = total - row
# line: reached = {
# line: for down, right in MOVES
# line: if 0 <= row + down
# line: value = 0
# line: while value in reached
# line: value += 1
# line: worth[row][column] = value
# line: lost += value == 0
# gen: size {n}
# why: for each of n^2 fields the four moves and the least worth that is missing among four
# Two players move a knight in turn, only towards the corner; who cannot move loses. On how many
# fields is the next player lost, and what is each field worth (Grundy)?
import sys

MOVES = [(-2, -1), (-2, 1), (-1, -2), (1, -2)]


def main():
    n = int(sys.stdin.readline())
    worth = [[0] * n for _ in range(n)]
    lost = 0
    # Each move lowers row + column.
    for total in range(2 * n - 1):
        for row in range(max(0, total - n + 1), min(n, total + 1)):
            column = total - row
            reached = {worth[row + down][column + right]
                       for down, right in MOVES
                       if 0 <= row + down < n and 0 <= column + right < n}
            value = 0
            while value in reached:
                value += 1
            worth[row][column] = value
            lost += value == 0
    print(f"{lost} fields are lost, the far corner is worth {worth[-1][-1]},",
          f"all {sum(map(sum, worth))}")


main()
