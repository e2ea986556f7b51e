# The same by recursion: Python gives up after a thousand calls.
import sys


def main():
    words = sys.stdin.read().split()
    rows, columns = int(words[0]), int(words[1])
    chart = [list(row) for row in words[2:]]

    def flood(row, column):
        if not (0 <= row < rows and 0 <= column < columns) or chart[row][column] != "#":
            return 0
        chart[row][column] = "."
        return (
            1
            + flood(row - 1, column)
            + flood(row + 1, column)
            + flood(row, column - 1)
            + flood(row, column + 1)
        )

    sizes = [flood(i, j) for i in range(rows) for j in range(columns) if chart[i][j] == "#"]
    print(len(sizes), max(sizes, default=0), min(sizes, default=0))


main()
