# time: n log n
# space: n
# line: for i in range(low or if values[i] >
# gen: permutation {n}
# why: the place of the largest is as good as random, so the stretches halve about log n times;
# why: every level looks at all its values
import sys


class Node:
    def __init__(self, value, left, right):
        self.value = value
        self.left = left
        self.right = right


def build(values, low, high):
    """A tree whose root is the largest value: those before it to the left, the others right."""
    if low >= high:
        return None
    best = low
    for i in range(low + 1, high):
        if values[i] > values[best]:
            best = i
    return Node(values[best], build(values, low, best), build(values, best + 1, high))


def depth(node):
    if node is None:
        return 0
    return 1 + max(depth(node.left), depth(node.right))


def leaves(node):
    if node is None:
        return 0
    if node.left is None and node.right is None:
        return 1
    return leaves(node.left) + leaves(node.right)


def main():
    values = [int(word) for word in sys.stdin.read().split()[1:]]
    root = build(values, 0, len(values))
    print("root:", root.value, "depth:", depth(root), "leaves:", leaves(root))


main()
