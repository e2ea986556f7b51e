# time: log n
# space: 1
# line: while moves or largest += 1 or size * 2 or where = or total += or turns
# gen: size {n}
# why: after n moves only the disks up to bit length of n have moved; one step for each
def rod_of(moves, size, disk):
    turns = (moves // size + 1) // 2
    step = 1 if disk % 2 else 2
    return turns * step % 3


def main():
    moves = int(input())
    disk = 1
    size = 1
    total = 0
    largest = 0
    while moves // size > 0:
        where = rod_of(moves, size, disk)
        total += where * disk
        if where != 0:
            largest += 1
        disk += 1
        size = size * 2
    print("disks off the first rod:", largest)
    print("check", total)


main()
