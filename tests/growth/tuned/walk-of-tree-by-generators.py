# time: n log n
# space: n
# line: for value in self.left or for value in self.right or yield value
# gen: numbers {n}
# why: on its way up each of n numbers is handed on by all nodes above it, log n in the mean
# A balanced tree over the sorted numbers is walked by generators that ask generators.
import sys


class Node:
    def __init__(self, numbers, low, high):
        middle = (low + high) // 2
        self.number = numbers[middle]
        self.left = Node(numbers, low, middle) if low < middle else None
        self.right = Node(numbers, middle + 1, high) if middle + 1 < high else None

    def __iter__(self):
        if self.left:
            for value in self.left:
                yield value
        yield self.number
        if self.right:
            for value in self.right:
                yield value


def main():
    numbers = sorted(int(word) for word in sys.stdin.read().split()[1:])
    root = Node(numbers, 0, len(numbers))
    mixed = 0
    for number in root:
        mixed = (mixed * 31 + number) % 1_000_003
    print("root", root.number, "mixed", mixed)


main()
