# time: 2^n
# space: n or 1
# line: for dx, dy in or cell = or if cell not in or fresh.append or used.add or x, y = untried.pop
# line: found += or while untried or if size == 1 or fresh = [] or used.difference or def grow
# line: allowed( or return y > 0 or return found
# gen: size {n}
# sizes: 3..10
# why: every one of about 4^n shapes of n squares is reached once
"""How many shapes of n squares are there, turned ones counted apart?"""

SIDES = ((1, 0), (0, 1), (-1, 0), (0, -1))


def allowed(cell):
    """The first square is the leftmost one of the lowest row."""
    x, y = cell
    return y > 0 or y == 0 and x >= 0


def grow(untried, used, size):
    """Shapes with `size` more squares, none of them any that was passed over."""
    found = 0
    while untried:
        x, y = untried.pop()
        if size == 1:
            found += 1
            continue
        fresh = []
        for dx, dy in SIDES:
            cell = (x + dx, y + dy)
            if cell not in used and allowed(cell):
                fresh.append(cell)
                used.add(cell)
        found += grow(untried + fresh, used, size - 1)
        used.difference_update(fresh)
    return found


n = int(input())
print(grow([(0, 0)], {(0, 0)}, n), "shapes of", n, "squares")
