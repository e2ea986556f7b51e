# time: sqrt n
# space: 1
# line: -
# gen: size {n}
# why: the steps 1, 2, 3, ... add up to n after about sqrt(2 n) of them, and two more at most
"""
A frog leaps 1, then 2, then 3, ... to the left or to the right. After how many
leaps can it sit on stone n, and which one leap has to go to the left?
"""
from itertools import accumulate, count


def leaps_to(stone):
    for leaps, place in enumerate(accumulate(count(1)), start=1):
        beyond = place - stone
        if beyond >= 0 and beyond % 2 == 0:
            return leaps, beyond // 2
    return 0, 0


stone = int(input())
leaps, left = leaps_to(stone)
print(leaps, "leaps")
if left == 0:
    print("all to the right")
elif left <= leaps:
    print("leap", left, "to the left")
else:
    print("leaps", leaps, "and", left - leaps, "to the left")
