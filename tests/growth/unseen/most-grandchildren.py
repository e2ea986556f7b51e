# time: n
# space: n
# line: int(line) or for person in or father = parent[person] or if father != 0
# line: grandchildren[parent[father]] += 1 or max(grandchildren) or sum(1
# gen: parents {n}
# why: every person is read once and counted once at the father of the father
# A family: number 0 came first, of all others the father is known. Who has most grandchildren?
import sys


def main():
    n = int(sys.stdin.readline())
    parent = [0]
    parent.extend(int(line) for line in sys.stdin)
    grandchildren = [0] * n
    for person in range(1, n):
        father = parent[person]
        if father != 0:
            grandchildren[parent[father]] += 1
    most = max(grandchildren)
    print(f"{grandchildren.index(most)} has {most} grandchildren")
    print(sum(1 for count in grandchildren if count == 0), "have none")


main()
