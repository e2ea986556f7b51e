# time: n + m log n
# space: n
# line: node //= 2 or while node > or left, right = or champion[node] = left
# gen: keys {n} {m}
# why: after each of m votes the winner goes up the log n rounds of a knockout tree
"""Who leads after each vote? Candidates meet in a knockout tree."""
import sys


class Knockout:
    def __init__(self, n):
        self.n = n
        self.count = [0] * n
        self.champion = [0] * n + list(range(n))
        for node in range(n - 1, 0, -1):
            self.champion[node] = self.champion[2 * node]

    def vote(self, candidate):
        count, champion = self.count, self.champion
        count[candidate] += 1
        node = candidate + self.n
        while node > 1:
            node //= 2
            left, right = champion[2 * node], champion[2 * node + 1]
            champion[node] = left if count[left] >= count[right] else right

    def leader(self):
        return self.champion[1]


n, m = map(int, sys.stdin.readline().split())
game = Knockout(n)
changes = 0
leader = -1
for line in sys.stdin:
    game.vote(int(line))
    if game.leader() != leader:
        leader = game.leader()
        changes += 1
print(leader, "leads with", game.count[leader], "votes after", changes, "changes")
