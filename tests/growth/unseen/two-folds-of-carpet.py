# time: n * m^2
# space: n * m
# line: for step in range(width or if row[fold or unlike += 1
# gen: grid {n} {m}
# why: at each of m folds, in each of n rows, all fields of the shorter side are compared: n m^2 / 4
# A carpet of n rows and m columns of coloured fields is folded between two columns. At which fold
# do the smallest share of the fields that meet differ?
import sys


def unlike_at(rows, fold):
    unlike = 0
    for row in rows:
        width = min(fold, len(row) - fold)
        for step in range(width):
            if row[fold - 1 - step] % 3 != row[fold + step] % 3:
                unlike += 1
    return unlike


def main():
    n, m = map(int, sys.stdin.readline().split())
    colours = [int(line) for line in sys.stdin]
    rows = [colours[i * m:(i + 1) * m] for i in range(n)]
    best, where = 1.0, None
    for fold in range(1, m):
        share = unlike_at(rows, fold) / (n * min(fold, m - fold))
        if share < best:
            best, where = share, fold
    print(f"{best:.3f} differ at fold {where}")


main()
