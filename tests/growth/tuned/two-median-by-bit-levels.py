# time: n log n + q log n
# space: n log n
# line: count += or zeros.append or for rank in ranks or if rank >> bit or low.append or high.append
# line: from_left = or to_right = or inside = or if nth < or left, right = from_left
# line: nth -= inside or for bit, zeros, or found |= or left += or right +=
# gen: questions {n} {q}
# why: the ranks are split once for each of log n bits, and a question goes through all of these
# why: levels
"""The lower median of each asked range, from the bits of the ranks."""
import sys


class Levels:
    """For each bit, high to low: how many ranks before each place have a 0 there."""

    def __init__(self, ranks):
        self.levels = []
        for bit in reversed(range(len(ranks).bit_length())):
            zeros, low, high = [0], [], []
            count = 0
            for rank in ranks:
                if rank >> bit & 1:
                    high.append(rank)
                else:
                    low.append(rank)
                    count += 1
                zeros.append(count)
            self.levels.append((bit, zeros, count))
            ranks = low + high

    def nth(self, left, right, nth):
        """The nth smallest rank (from 0) of the places left ... right - 1."""
        found = 0
        for bit, zeros, count in self.levels:
            from_left = zeros[left]
            to_right = zeros[right]
            inside = to_right - from_left
            if nth < inside:
                left, right = from_left, to_right
            else:
                nth -= inside
                left += count - from_left
                right += count - to_right
                found |= 1 << bit
        return found


def main():
    read = sys.stdin.readline
    n, q = map(int, read().split())
    numbers = [int(read()) for _ in range(n)]
    order = sorted(range(n), key=numbers.__getitem__)
    ranks = [0] * n
    for rank, place in enumerate(order):
        ranks[place] = rank
    levels = Levels(ranks)
    total = 0
    for _ in range(q):
        left, right = map(int, read().split())
        median = levels.nth(left, right + 1, (right - left) // 2)
        total += numbers[order[median]]
    print(total)


main()
