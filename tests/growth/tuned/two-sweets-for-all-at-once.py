# time: n + m
# space: n
# line: for event, line in or child = int(line or class_of.give_one_to_all_others( or if event %
# line: if self.known[child] != or self.base += 1 or self.extra[child] -= or def give_one
# line: self.known[child] = self or self.extra[child] = 0 or sweets = [class_of
# line: if self.known[child] == or for number in sweets or check = (check
# gen: keys {n} {m}
# why: "all get one" and "all get the same" are written down once for all, so each of m events
# why: takes constant time; at the end n children are counted
# Children give a sweet to everybody else; every now and then all get the same number anew.
import sys


class Class:
    def __init__(self, children):
        self.children = children
        self.base = 0
        self.round = 0
        self.extra = [0] * children
        self.known = [0] * children

    def give_one_to_all_others(self, child):
        if self.known[child] != self.round:
            self.known[child] = self.round
            self.extra[child] = 0
        self.base += 1
        self.extra[child] -= self.children

    def clear_to(self, sweets):
        self.base = sweets
        self.round += 1

    def sweets_of(self, child):
        if self.known[child] == self.round:
            return self.base + self.extra[child]
        return self.base


def main():
    children, _ = map(int, sys.stdin.readline().split())
    class_of = Class(children)
    for event, line in enumerate(sys.stdin):
        child = int(line)
        if event % 97 == 96:
            class_of.clear_to(child)
        else:
            class_of.give_one_to_all_others(child)
    sweets = [class_of.sweets_of(child) for child in range(children)]
    check = 0
    for number in sweets:
        check = (check * 3 + number) % 1000003
    print("most", max(sweets), "least", min(sweets), "check", check)


main()
