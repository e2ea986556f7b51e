# time: n log n
# space: n
# line: sort(
# gen: permutation {n}
# why: the citations are sorted before the one pass that compares them with their ranks
import sys


class Author:
    def __init__(self):
        self.citations = []

    def publish(self, cited):
        self.citations.append(cited)

    def h_index(self):
        self.citations.sort(reverse=True)
        h = 0
        for rank, cited in enumerate(self.citations, 1):
            if cited >= rank:
                h = rank
        return h


def main():
    author = Author()
    sys.stdin.readline()
    for line in sys.stdin:
        author.publish(int(line))
    print("h-index:", author.h_index())
    print("most cited:", author.citations[0])


main()
