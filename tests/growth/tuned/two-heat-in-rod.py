# time: n * k
# space: n
# line: for i in range(1, or after.append((rod
# gen: counts {n} {k}
# why: in each of k steps every one of the n pieces of the rod takes a mean with its neighbours


def step(rod):
    after = [rod[0]]
    for i in range(1, len(rod) - 1):
        after.append((rod[i - 1] + 2 * rod[i] + rod[i + 1]) // 4)
    after.append(rod[-1])
    return after


def main():
    n, k = map(int, input().split())
    rod = [(i * 7919) % 1000 * 1000 for i in range(n)]
    for _ in range(k):
        rod = step(rod)
    print("warmest:", max(rod), "coldest:", min(rod), "sum:", sum(rod))


main()
