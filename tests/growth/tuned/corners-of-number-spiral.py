# time: sqrt n
# space: sqrt n
# line: for _ in range(4) or corner = or if corner > or corners.append( or side += or while True
# line: sum( or for number in corners
# gen: size {n}
# sizes: 16..900000000
# why: a spiral of n numbers has sqrt(n) / 2 rings of four corners, and all corners are kept


def corners_up_to(last):
    """The numbers on both diagonals of a spiral 1, 2, 3 ... that ends with `last`."""
    corners = [1]
    side = 2
    while True:
        for _ in range(4):
            corner = corners[-1] + side
            if corner > last:
                return corners
            corners.append(corner)
        side += 2


def main():
    n = int(input())
    corners = corners_up_to(n)
    threes = sum(number % 3 == 0 for number in corners)
    print("corners:", len(corners), "the last is", corners[-1])
    print("divisible by three:", threes)


main()
