# time: log n
# space: 1
# line: while step > 0 or x += side or y += side or side *= 2 or step //= 4 or turns +=
# line: quarter = step % 4
# gen: size {n}
# sizes: 16..900000000
# why: one round for each digit of n in base 4
# In which column and row is step n of the walk over all cells in the shape of nested letters Z?


def cell_of(step):
    x = y = turns = 0
    side = 1
    while step > 0:
        quarter = step % 4
        x += side * (quarter % 2)
        y += side * (quarter // 2)
        turns += quarter in (1, 2)
        side *= 2
        step //= 4
    return x, y, turns


def main():
    n = int(input())
    x, y, turns = cell_of(n)
    print("column", x, "row", y, "quarters to the side", turns)


main()
