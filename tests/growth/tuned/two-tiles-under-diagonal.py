# time: n + m
# space: 1
# line: -
# gen: counts {n} {m}
# why: the line goes through at most n + m tiles, and each is entered once
"""A floor of n by m tiles: which tiles does a line from corner to corner cross?"""


def crossed(n, m):
    x = y = 0
    while x < n and y < m:
        yield x, y
        # where does the line leave this tile?
        right = (x + 1) * m
        top = (y + 1) * n
        if right <= top:
            x += 1
        if top <= right:
            y += 1


def main():
    n, m = map(int, input().split())
    tiles = 0
    dark = 0
    for x, y in crossed(n, m):
        tiles += 1
        dark += (x + y) % 2
    print("tiles:", tiles, "dark ones:", dark)


main()
