# time: n^2
# space: n^2
# line: for number in or square[row][col] or = next_row, next_col or next_row, next_col =
# line: sum(row[c]
# gen: size {n}
# why: every cell of the n x n square is filled once and summed twice
def siamese(n):
    square = [[0] * n for _ in range(n)]
    row, col = 0, n // 2
    for number in range(1, n * n + 1):
        square[row][col] = number
        next_row, next_col = (row - 1) % n, (col + 1) % n
        if square[next_row][next_col] != 0:
            next_row, next_col = (row + 1) % n, col
        row, col = next_row, next_col
    return square


def is_magic(square):
    n = len(square)
    wanted = n * (n * n + 1) // 2
    if any(sum(row) != wanted for row in square):
        return False
    return all(sum(row[c] for row in square) == wanted for c in range(n))


n = int(input())
if n % 2 == 0:
    n += 1
square = siamese(n)
print(n, is_magic(square), square[0][0])
