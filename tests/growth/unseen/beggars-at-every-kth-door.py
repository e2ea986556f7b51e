# time: n log n
# space: n
# line: for door in range(k or if coins[door] or coins[door] -= or given +=
# gen: size {n}
# why: beggar k knocks at n / k of the doors, together about n ln n knocks
# The k-th of n beggars knocks at every k-th door and gets a coin if there is one left.


def main():
    n = int(input())
    coins = [door * 7919 % 1009 for door in range(n + 1)]
    given = refused = 0
    for k in range(1, n + 1):
        for door in range(k, n + 1, k):
            if coins[door] > 0:
                coins[door] -= 1
                given += 1
            else:
                refused += 1
    print(f"{given} coins, {refused} times none, {sum(coins)} left")


main()
