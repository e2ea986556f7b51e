# time: m
# space: n
# line: for line in sys.stdin or hits += or def ask or if page in self.uses
# line: count = self.uses[page] or del self.groups[count][page] or if not self.groups[count]
# line: self.put(page, count or return True or if len(self.uses) == or loser, _ =
# line: del self.uses[loser] or self.put(page, 1 or self.least = 1 or return False or def put
# line: self.uses[page] = count or group = self or group[page]
# gen: keys {n} {m}
# why: each of m requests moves a page from one group of pages that were asked equally often to
# why: the next, or throws one out: constant time by dictionaries in order; n / 2 pages are held
# A memory for half of the n pages throws out the page that was asked least often. How many of m
# requests find their page there?
import sys
from collections import OrderedDict


class Memory:
    def __init__(self, room):
        self.room, self.least = room, 0
        self.uses = {}
        self.groups = {}

    def put(self, page, count):
        self.uses[page] = count
        group = self.groups.setdefault(count, OrderedDict())
        group[page] = True

    def ask(self, page):
        if page in self.uses:
            count = self.uses[page]
            del self.groups[count][page]
            if not self.groups[count]:
                del self.groups[count]
                if self.least == count:
                    self.least += 1
            self.put(page, count + 1)
            return True
        if len(self.uses) == self.room:
            loser, _ = self.groups[self.least].popitem(last=False)
            del self.uses[loser]
        self.put(page, 1)
        self.least = 1
        return False


pages, requests = map(int, sys.stdin.readline().split())
memory = Memory(pages // 2 + 1)
hits = 0
for line in sys.stdin:
    hits += memory.ask(int(line))
print(hits, "of", requests, "requests were hits")
