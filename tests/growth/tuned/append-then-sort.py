# time: n^2
# space: n
# line: board.sort
# gen: numbers {n}
# why: the sort after each append finds one run of all but the last: a comparison with each before
import sys


class ScoreBoard:
    def __init__(self):
        self.board = []

    def add(self, score):
        self.board.append(score)
        self.board.sort()

    def median(self):
        return self.board[len(self.board) // 2]


def main():
    board = ScoreBoard()
    n = int(sys.stdin.readline())
    check = 0
    for _ in range(n):
        board.add(int(sys.stdin.readline()))
        check ^= board.median()
    print(check)


if __name__ == "__main__":
    main()
