# time: n
# space: n
# line: for line in sys.stdin or last.after = Link( or last = last.after or self.value, self.after =
# line: def __init__ or while fast or fast = fast.after.after or slow = slow.after
# line: while link or link.after, done, link = or while right or left.after, left =
# line: right.after, right = or for place, value or check = (check or yield link.value
# line: link = link.after
# gen: numbers {n}
# why: each of the four walks along the chain takes a few steps for each link or every other one
# A linked list a b c ... x y z becomes a z b y c x ..., without another list.
import sys


class Link:
    __slots__ = ("value", "after")

    def __init__(self, value, after=None):
        self.value, self.after = value, after


def middle_of(link):
    slow = fast = link
    while fast.after and fast.after.after:
        fast = fast.after.after
        slow = slow.after
    return slow


def turned(link):
    done = None
    while link:
        link.after, done, link = done, link, link.after
    return done


def weave(left):
    middle = middle_of(left)
    right, middle.after = turned(middle.after), None
    while right:
        left.after, left = right, left.after
        right.after, right = left, right.after


def values(link):
    while link:
        yield link.value
        link = link.after


sys.stdin.readline()
first = last = Link(int(sys.stdin.readline()))
for line in sys.stdin:
    last.after = Link(int(line))
    last = last.after
weave(first)
check = 0
for place, value in enumerate(values(first)):
    check = (check * 3 + value % 1000 * (place % 7)) % 100003
print("first", first.value, "check", check)
