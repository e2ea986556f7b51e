# time: n
# space: 1
# line: -
# gen: counts {n} {m}
# why: one division for each of the n columns, however high the line rises
# Whole cells below the line from (0, 0) to (n, m), and the places where it runs through a corner.
def main():
    n, m = map(int, input().split())
    cells = 0
    corners = 0
    steepest = 0
    before = 0
    for column in range(n):
        height, rest = divmod(column * m, n)
        cells += height
        if rest == 0:
            corners += 1
        if height - before > steepest:
            steepest = height - before
        before = height
    print("cells", cells)
    print("corners", corners)
    print("steepest", steepest)


if __name__ == "__main__":
    main()
