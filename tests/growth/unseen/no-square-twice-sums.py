# time: n sqrt n
# space: n
# line: for total in range(limit or ways[total] = (ways
# gen: size {n}
# why: for each of sqrt n squares the table of n totals is gone through backwards
# In how many ways is each number up to n a sum of squares that are all different? Which is the
# last with none?
from array import array

MODULUS = 1_000_007


def ways_up_to(limit):
    ways = array("l", [0]) * (limit + 1)
    ways[0] = 1
    side = 1
    while side * side <= limit:
        square = side * side
        for total in range(limit, square - 1, -1):
            ways[total] = (ways[total] + ways[total - square]) % MODULUS
        side += 1
    return ways


def main():
    limit = int(input())
    ways = ways_up_to(limit)
    without = [total for total, count in enumerate(ways) if count == 0]
    print(f"{ways[limit]} ways for {limit}, {len(without)} have none, the last", *without[-1:])


main()
