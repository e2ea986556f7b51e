# time: n
# space: 1
# line: -
# gen: few {n} 200
# why: a look-up, a move and now and then a removal for each number, and never more than 64 are kept
import sys
from collections import OrderedDict


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key):
        if key in self.entries:
            self.entries.move_to_end(key)
            self.hits += 1
            return self.entries[key]
        self.misses += 1
        value = key * key % 1009
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
        return value


cache = Cache(64)
total = 0
input()
for line in sys.stdin:
    total += cache.get(int(line))
print(total, cache.hits, cache.misses)
