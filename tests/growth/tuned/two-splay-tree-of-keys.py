# time: m log n
# space: n
# line: while root.key != or side, other = or child = root.sons[side] or if child is None
# line: if child.key != key and or (key < child.key) == or root.sons[side] = child.sons[other]
# line: child.sons[other] = root or root = child or hooks[other].sons[side] = or hooks[other] = root
# line: root = root.sons[side] or turns += or if root.sons[side] is None
# gen: keys {n} {m}
# why: keys drawn by luck from n lie log n deep on average, whatever the tree does; splaying is
# why: amortised log n
# Keys are looked for in a tree that turns each key asked for to its root (or puts it there).
import sys


class Knot:
    __slots__ = ("key", "sons")

    def __init__(self, key):
        self.key, self.sons = key, [None, None]


def splay(root, key):
    """The last knot on the way to the key becomes the root."""
    turns = 0
    head = Knot(None)
    hooks = [head, head]
    while root.key != key:
        side, other = (0, 1) if key < root.key else (1, 0)
        child = root.sons[side]
        if child is None:
            break
        if child.key != key and (key < child.key) == (side == 0):
            root.sons[side] = child.sons[other]
            child.sons[other] = root
            root = child
            turns += 1
            if root.sons[side] is None:
                break
        hooks[other].sons[side] = root
        hooks[other] = root
        root = root.sons[side]
    for side in range(2):
        hooks[1 - side].sons[side] = root.sons[1 - side]
        root.sons[1 - side] = head.sons[side]
    return root, turns


def main():
    sys.stdin.readline()
    root = Knot(int(sys.stdin.readline()))
    knots, turned = 1, 0
    for line in sys.stdin:
        key = int(line)
        root, turns = splay(root, key)
        turned += turns
        if root.key != key:
            fresh = Knot(key)
            side = int(key > root.key)
            fresh.sons[1 - side], fresh.sons[side] = root, root.sons[side]
            root.sons[side] = None
            root = fresh
            knots += 1
    print(knots, "keys,", turned, "turns, the last key is", root.key)


main()
