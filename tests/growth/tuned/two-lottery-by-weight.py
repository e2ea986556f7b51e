# time: n + q log n
# space: n
# line: while low < high or middle = or if self.ends[middle] or low = middle or high = middle
# gen: lists {n} {q}
# why: n weights are summed up once, and each of q draws halves the list of sums log n times
import sys
from itertools import accumulate


class Lottery:
    def __init__(self, weights):
        self.ends = list(accumulate(weights))
        self.won = [0] * len(weights)

    def draw(self, number):
        """The ticket whose stretch of the sums has that number."""
        number %= self.ends[-1]
        low, high = 0, len(self.ends) - 1
        while low < high:
            middle = (low + high) // 2
            if self.ends[middle] <= number:
                low = middle + 1
            else:
                high = middle
        self.won[low] += 1
        return low


def main():
    n, q = map(int, sys.stdin.readline().split())
    lottery = Lottery([int(sys.stdin.readline()) % 1000 + 1 for _ in range(n)])
    place = 0
    total = 0
    for line in sys.stdin:
        place = lottery.draw(int(line) * 1009 + place)
        total += place
    print(q, "draws of", n, "tickets, sum of the places", total)
    print("most often drawn:", max(lottery.won), "times")


main()
