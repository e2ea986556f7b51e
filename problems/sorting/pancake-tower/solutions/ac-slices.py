# The same with slices. O(n^2) time.
def main():
    n = int(input())
    tower = list(map(int, input().split()))
    turns = []
    for rest in range(n, 1, -1):
        largest = tower.index(max(tower[:rest]))
        if largest == rest - 1:
            continue
        for count in (largest + 1, rest):
            if count > 1:
                tower[:count] = tower[:count][::-1]
                turns.append(count)
    print(len(turns))
    print(*turns)


main()
