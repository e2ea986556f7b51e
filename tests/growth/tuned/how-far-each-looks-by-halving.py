# time: n log^2 n
# space: n
# line: while left < right
# line: if left & 1
# line: if right & 1
# line: right -= 1
# line: left += 1
# line: best = max(best, self.tree[
# line: left >>= 1
# line: right >>= 1
# gen: numbers {n}
# why: for each of n houses the end of its view is halved log n times, and each time a tree of
# why: maxima is asked, which takes steps up to the logarithm of a width that is halved, too
# Who stands in a row of houses looks over all that are at most as high: how far does each look?
import sys


class Highest:
    """The highest of any range, from a tree over them."""

    def __init__(self, heights):
        self.size = len(heights)
        self.tree = [0] * self.size + heights
        for node in range(self.size - 1, 0, -1):
            self.tree[node] = max(self.tree[2 * node], self.tree[2 * node + 1])

    def of(self, left, right):
        best = 0
        left += self.size
        right += self.size
        while left < right:
            if left & 1:
                best = max(best, self.tree[left])
                left += 1
            if right & 1:
                right -= 1
                best = max(best, self.tree[right])
            left >>= 1
            right >>= 1
        return best


def main():
    n = int(sys.stdin.readline())
    heights = [int(line) for line in sys.stdin]
    highest = Highest(heights)
    total = furthest = 0
    for house, height in enumerate(heights):
        near, end = house + 1, n
        while near < end:
            middle = (near + end + 1) // 2
            if highest.of(house + 1, middle) <= height:
                near = middle
            else:
                end = middle - 1
        total += near - house - 1
        furthest = max(furthest, near - house - 1)
    print(f"{total} looks, the longest over {furthest}")


main()
