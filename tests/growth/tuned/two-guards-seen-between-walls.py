# time: n * m
# space: n * m
# line: for _ in range(m)]
# line: for column in range(m)
# line: if row == 0
# line: if column == 0
# line: down[column] = seen_from(
# line: across = seen_from(
# line: if is_free(
# line: best = max(best
# line: free += 1
# line: def is_wall
# line: return value <
# line: def is_free
# line: return WALL <=
# line: for value in values
# line: if is_wall(value)
# line: count += value >= GUARD
# line: place = field[row][column]
# gen: grid {n} {m}
# why: a look ahead along a row or column begins only behind a wall, so that each of the n * m
# why: fields is seen twice
# A field is a wall, a guard or free. Of how many guards, along its row and its column up to the
# next walls, is a free field seen at most?
import sys

WALL, GUARD = 15, 80


def is_wall(value):
    return value < WALL


def is_free(value):
    return WALL <= value < GUARD


def seen_from(values):
    """The guards before the next wall."""
    count = 0
    for value in values:
        if is_wall(value):
            break
        count += value >= GUARD
    return count


def main():
    n, m = map(int, sys.stdin.readline().split())
    field = [[int(sys.stdin.readline()) for _ in range(m)] for _ in range(n)]
    down = [0] * m
    best = free = 0
    for row in range(n):
        across = 0
        for column in range(m):
            place = field[row][column]
            if row == 0 or is_wall(field[row - 1][column]):
                down[column] = seen_from(field[r][column] for r in range(row, n))
            if column == 0 or is_wall(field[row][column - 1]):
                across = seen_from(field[row][c] for c in range(column, m))
            if is_free(place):
                free += 1
                best = max(best, down[column] + across)
    print(f"{free} free fields, one of them seen by {best}")


main()
