# time: n^2
# space: n
# line: in locker_of.values()
# gen: permutation {n}
# why: the values of a dict are looked through one by one, for each of the n pupils
import sys


class Lockers:
    def __init__(self):
        self.locker_of = {}
        self.refused = 0

    def assign(self, pupil, locker):
        locker_of = self.locker_of
        if locker in locker_of.values():
            self.refused += 1
        else:
            locker_of[pupil] = locker


n, *wishes = [int(line) for line in sys.stdin]
lockers = Lockers()
for pupil, wish in enumerate(wishes):
    lockers.assign(f"pupil {pupil}", wish if wish % 10 else wish + 1)
print(len(lockers.locker_of), "assigned", lockers.refused, "refused")
