# time: h * w^2
# space: h * w
# line: row.count(
# gen: grid {h} {w}
# why: for each of h * w cells the w cells of its row are counted through
import sys


class Hall:
    def __init__(self, h, w):
        self.rows = []
        for _ in range(h):
            self.rows.append([int(sys.stdin.readline()) for _ in range(w)])

    def lonely(self):
        found = 0
        for row in self.rows:
            for value in row:
                if row.count(value) == 1:
                    found += 1
        return found


def main():
    h, w = map(int, sys.stdin.readline().split())
    hall = Hall(h, w)
    print(hall.lonely(), "of", h * w, "are the only ones of their kind in their row")


main()
