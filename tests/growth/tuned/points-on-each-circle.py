# time: n sqrt n
# space: 1
# line: while x <= y or s = x * x + y * y or if s < r or x += 1 or elif s > r or y -= 1
# line: points_on(r)
# gen: size {n}
# why: for each r up to n the pair x, y moves about sqrt r steps towards the diagonal
from math import isqrt


def points_on(r):
    """How many whole points lie on the circle x^2 + y^2 = r?"""
    x, y = 0, isqrt(r)
    points = 0
    while x <= y:
        s = x * x + y * y
        if s < r:
            x += 1
        elif s > r:
            y -= 1
        else:
            points += 4 if x == 0 or x == y else 8
            x += 1
            y -= 1
    return points


n = int(input())
most, best, total = 0, 0, 1
for r in range(1, n + 1):
    points = points_on(r)
    total += points
    if points > most:
        most, best = points, r
print(f"{total} points in all, most ({most}) at {best}")
