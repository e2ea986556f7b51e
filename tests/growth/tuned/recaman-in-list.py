# time: n^2
# space: n
# line: not in visited
# gen: size {n}
# why: about every other step looks through all the numbers visited so far, in vain
"""
Go back by 1, 2, 3, ... if that place is above 0 and was never visited, forward
otherwise.
"""


def walk(steps):
    visited = [0]
    place = 0
    backward = 0
    for step in range(1, steps + 1):
        back = place - step
        if back > 0 and back not in visited:
            place = back
            backward += 1
        else:
            place += step
        visited.append(place)
    return visited, backward


n = int(input())
places, backward = walk(n)
print("last place:", places[-1])
print("farthest place:", max(places))
print("steps back:", backward)
