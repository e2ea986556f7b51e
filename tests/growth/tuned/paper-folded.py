# time: 2^n
# space: 2^n
# line: creases = creases + or for crease in creases or if crease or direction = (direction
# line: x += or y += or furthest = max
# gen: size {n}
# sizes: 3..18
# why: each folding doubles the creases, 2^n - 1 in the end, and the strip is walked along once
# A strip of paper is folded n times. How far from its start does it get when each crease is
# opened to a right angle?
STEPS = [(1, 0), (0, 1), (-1, 0), (0, -1)]


def fold(times):
    creases = []
    for _ in range(times):
        creases = creases + [1] + [1 - crease for crease in reversed(creases)]
    return creases


def walk(creases):
    x, y = 1, 0
    direction = 0
    furthest = 1
    for crease in creases:
        direction = (direction + (1 if crease else 3)) % 4
        x += STEPS[direction][0]
        y += STEPS[direction][1]
        furthest = max(furthest, abs(x) + abs(y))
    return x, y, furthest


n = int(input())
x, y, furthest = walk(fold(n))
print("ends at", x, y, "after", furthest, "at most")
