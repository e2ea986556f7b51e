# time: log n
# space: 1
# line: -
# gen: size {n}
# why: each exchange leaves about a third of the bottles, so there are log n of them
# Three empty bottles are given back for a full one. How many can be drunk with n to begin with?
PRICE = 3


def drink(full):
    drunk = 0
    empty = 0
    walks = 0
    while full > 0:
        drunk += full
        empty += full
        full, empty = divmod(empty, PRICE)
        walks += 1
    return drunk, empty, walks


bottles = int(input())
drunk, left, walks = drink(bottles)
if left == PRICE - 1:
    # borrow one, drink it, give three back
    print("one may be borrowed:", drunk + 1)
else:
    print("nothing to borrow")
print(drunk, "bottles drunk,", left, "left, after", walks, "walks to the shop")
