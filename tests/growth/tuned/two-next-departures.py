# time: n + m log n or m log n
# space: n
# line: heapreplace(
# gen: items {n} {m}
# why: each of m departures goes back into the heap of the n lines with its next time
import sys
from heapq import heapify, heapreplace


def main():
    n, m = map(int, sys.stdin.readline().split())
    every = [int(sys.stdin.readline()) % 3600 + 60 for _ in range(n)]
    board = [(seconds, line) for line, seconds in enumerate(every)]
    heapify(board)

    departed = [0] * n
    check = 0
    for _ in range(m):
        time, line = board[0]
        departed[line] += 1
        check = (check * 7 + line) % 1000003
        heapreplace(board, (time + every[line], line))

    busiest = max(range(n), key=departed.__getitem__)
    print("the next would leave at", board[0][0])
    print("line", busiest, "left", departed[busiest], "times, check", check)


main()
