# time: n^3
# space: n^3
# line: for _ in range(n ** 3)
# line: luck = (luck
# line: yield luck >> 16
# line: rock = bytearray(
# line: while waiting
# line: cell = waiting.pop()
# line: x, y, z =
# line: filled += 1
# line: deepest = max(
# line: for beside, inside in
# line: if inside and rock[beside]
# line: rock[beside] = 0
# line: waiting.append(beside)
# line: (cell - n, y
# line: (cell - layer, z
# gen: size {n}
# why: each of n^3 cells is made once; two of three are open, nearly all of them in one piece, and
# why: each of these is filled once and looks at six others
# A cube of n x n x n cells of rock, of which two thirds are open. Gas is let in from above: how
# many cells does it fill, and does it come through?
import sys


def porous(n):
    luck = 12345
    for _ in range(n ** 3):
        luck = (luck * 1103515245 + 12345) % 2147483648
        yield luck >> 16 & 1023 < 683


def main():
    n = int(sys.stdin.readline())
    rock = bytearray(porous(n))
    layer = n * n
    waiting = [cell for cell in range(layer) if rock[cell]]
    for cell in waiting:
        rock[cell] = 0
    filled, deepest = 0, -1
    while waiting:
        cell = waiting.pop()
        x, y, z = cell % n, cell // n % n, cell // layer
        filled += 1
        deepest = max(deepest, z)
        for beside, inside in ((cell - 1, x > 0), (cell + 1, x + 1 < n),
                               (cell - n, y > 0), (cell + n, y + 1 < n),
                               (cell - layer, z > 0), (cell + layer, z + 1 < n)):
            if inside and rock[beside]:
                rock[beside] = 0
                waiting.append(beside)
    print(f"{filled} cells filled, {'through' if deepest == n - 1 else 'stuck'}")


main()
