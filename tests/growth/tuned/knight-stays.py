# time: n^3
# space: n^2
# line: for dr, dc in JUMPS or r, c = row + dr or if 0 <= r < n or after[r][c]
# gen: size {n}
# why: for each of n moves the chances of all n x n squares are passed on to eight others
JUMPS = [(1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1)]


def chance(n, moves):
    board = [[0.0] * n for _ in range(n)]
    board[n // 2][n // 2] = 1.0
    for _ in range(moves):
        after = [[0.0] * n for _ in range(n)]
        for row in range(n):
            for col in range(n):
                share = board[row][col] / 8
                for dr, dc in JUMPS:
                    r, c = row + dr, col + dc
                    if 0 <= r < n and 0 <= c < n:
                        after[r][c] += share
        board = after
    return sum(map(sum, board))


n = int(input())
print("still on the board: %.6f" % chance(n, n))
