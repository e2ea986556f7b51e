# time: sqrt n
# space: 1
# line: while covered < floors or drops += 1 or covered += drops
# gen: size {n}
# why: with two eggs d drops cover d * (d + 1) / 2 floors, so d grows with the root of n
def drops_needed(floors):
    drops = 0
    covered = 0
    while covered < floors:
        drops += 1
        covered += drops
    return drops, covered


floors = int(input())
drops, covered = drops_needed(floors)
print("a tower of", floors, "floors needs", drops, "drops")
print("which would do for", covered, "floors, from floor", drops)
