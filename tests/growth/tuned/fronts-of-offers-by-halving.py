# time: n log n
# space: n
# line: while low < high
# line: middle = (low + high) // 2
# line: if highest[middle] > y
# line: low = middle + 1
# line: high = middle
# gen: points {n}
# why: after sorting, the front of each of n offers is found by halving a row of n places, of which
# why: most stay empty
# Offers have two marks. An offer that no other beats in both is on the first front; the second
# front is what is so without the first, and so on. How many fronts are there?
import sys


def fronts(offers):
    """The fronts of the offers, from the best first mark to the worst."""
    highest = [-1] * len(offers)  # the best second mark on each front so far: it falls
    for _, y in offers:
        low, high = 0, len(offers)
        while low < high:
            middle = (low + high) // 2
            if highest[middle] > y:
                low = middle + 1
            else:
                high = middle
        highest[low] = y
        yield low


def main():
    n = int(sys.stdin.readline())
    offers = [tuple(map(int, line.split())) for line in sys.stdin]
    offers.sort(reverse=True)
    sizes = [0] * n
    for front in fronts(offers):
        sizes[front] += 1
    count = sum(1 for size in sizes if size)
    print(f"{count} fronts, {sizes[0]} on the first, {max(sizes)} on the largest")


main()
