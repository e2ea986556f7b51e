# time: n^2
# space: n^2
# line: for _ in range(n)]
# line: def hike
# line: if self.known[row][column]
# line: return self.known[row][column]
# line: here = self.heights
# line: longest = 0
# line: for r, c in
# line: if self.heights[r][c] > here
# line: longest = max(longest, self.hike
# line: self.known[row][column] =
# line: for column in range(n)
# line: best = max(best, land.hike
# line: def around
# line: yield 
# line: if row
# line: if column
# line: return longest + 1
# gen: matrix {n}
# why: the hike from each of n^2 fields is found once, by its four neighbours; heights are below
# why: 100, and so is the depth of the calls
# Over how many fields can one hike, if each must be higher than the one before?
import sys


class Land:
    def __init__(self, heights):
        self.heights = heights
        self.size = len(heights)
        self.known = [[0] * self.size for _ in heights]

    def around(self, row, column):
        if row > 0:
            yield row - 1, column
        if row + 1 < self.size:
            yield row + 1, column
        if column > 0:
            yield row, column - 1
        if column + 1 < self.size:
            yield row, column + 1

    def hike(self, row, column):
        if self.known[row][column]:
            return self.known[row][column]
        here = self.heights[row][column]
        longest = 0
        for r, c in self.around(row, column):
            if self.heights[r][c] > here:
                longest = max(longest, self.hike(r, c))
        self.known[row][column] = longest + 1
        return longest + 1


def main():
    n = int(sys.stdin.readline())
    land = Land([[int(sys.stdin.readline()) for _ in range(n)] for _ in range(n)])
    best = 0
    for row in range(n):
        for column in range(n):
            best = max(best, land.hike(row, column))
    print(best, "fields uphill, in all", sum(map(sum, land.known)))


main()
