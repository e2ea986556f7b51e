# time: n^4
# space: n^4
# line: for a, b in queue
# line: here = moves[a * cells + b]
# line: if here > most
# line: for next_a in paths[a]
# line: for next_b in paths[b]
# line: if next_a != b and
# line: if next_b != a and
# line: moves[next_a * cells + b] = here + 1
# line: moves[a * cells + next_b] = here + 1
# line: queue.append(
# gen: size {n}
# sizes: 4..22
# why: all pairs of two of the n^2 fields are reached, and each pair has eight moves at most; the
# why: queue is never shortened
# Two robots stand in opposite corners of n x n fields. One at a time takes a step, never onto the
# other. How many steps until they have changed places, and to the furthest pair of places?
import sys


def steps_from(field, n):
    row, column = divmod(field, n)
    if row > 0:
        yield field - n
    if row + 1 < n:
        yield field + n
    if column > 0:
        yield field - 1
    if column + 1 < n:
        yield field + 1


def main():
    n = int(sys.stdin.readline())
    cells = n * n
    paths = [list(steps_from(field, n)) for field in range(cells)]
    moves = [-1] * (cells * cells)
    moves[cells - 1] = most = 0
    queue = [(0, cells - 1)]
    for a, b in queue:
        here = moves[a * cells + b]
        if here > most:
            most = here
        for next_a in paths[a]:
            if next_a != b and moves[next_a * cells + b] < 0:
                moves[next_a * cells + b] = here + 1
                queue.append((next_a, b))
        for next_b in paths[b]:
            if next_b != a and moves[a * cells + next_b] < 0:
                moves[a * cells + next_b] = here + 1
                queue.append((a, next_b))
    print(f"swapped after {moves[(cells - 1) * cells]} steps, {most} at most")


main()
