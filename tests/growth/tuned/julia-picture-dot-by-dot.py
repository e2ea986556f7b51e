# time: n^2
# space: 1
# line: for _ in range(LIMIT)
# line: if abs(z) > 2
# line: z = z * z + SEED
# line: steps += 1
# line: for column in range(n)
# line: yield complex(
# line: for dot in dots(
# line: steps = steps_until_far(
# line: total += steps
# line: near += steps
# line: steps = 0
# line: return steps
# gen: size {n}
# why: n^2 dots, and for each no more than 24 steps; the picture is the same for every n, only finer
# How many of n x n dots of the square from -1.6 to 1.6 stay near, if each is squared and shifted
# again and again?
import sys

SEED = complex(-0.4, 0.6)
LIMIT = 24


def steps_until_far(z):
    steps = 0
    for _ in range(LIMIT):
        if abs(z) > 2:
            break
        z = z * z + SEED
        steps += 1
    return steps


def dots(n):
    step = 3.2 / n
    for row in range(n):
        for column in range(n):
            yield complex(-1.6 + (column + 0.5) * step, -1.6 + (row + 0.5) * step)


def main():
    n = int(sys.stdin.readline())
    near = total = 0
    for dot in dots(n):
        steps = steps_until_far(dot)
        total += steps
        near += steps == LIMIT
    print(f"{near} of {n * n} dots stay, {total} steps")


main()
