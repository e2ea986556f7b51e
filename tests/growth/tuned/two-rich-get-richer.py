# time: m log n
# space: n
# line: while step or place = owner + step or if place < len or coin -= or owner = place
# line: while account < or sums[account] += or account += or step >>= 1
# gen: stream {n} {m}
# why: each of m coins goes down the log n levels of a tree of sums and adds to up to log n of them
# n people own one coin each. Each new coin falls to the owner of a coin drawn by the next number
# of the input. How unequal do they become?
import sys


class Accounts:
    def __init__(self, people):
        self.sums = [account & -account for account in range(people + 1)]
        self.top = 1 << people.bit_length() - 1

    def owner_of(self, coin):
        sums = self.sums
        owner = 0
        step = self.top
        while step:
            place = owner + step
            if place < len(sums) and sums[place] <= coin:
                coin -= sums[place]
                owner = place
            step >>= 1
        return owner + 1

    def pay(self, account):
        sums = self.sums
        while account < len(sums):
            sums[account] += 1
            account += account & -account


def main():
    people, _ = map(int, sys.stdin.readline().split())
    accounts = Accounts(people)
    owned = [1] * people
    coins = people
    for line in sys.stdin:
        owner = accounts.owner_of(int(line) % coins)
        accounts.pay(owner)
        owned[owner - 1] += 1
        coins += 1
    print("richest", owned.index(max(owned)), "with", max(owned), "of", coins)
    print("still with one coin:", owned.count(1))


main()
