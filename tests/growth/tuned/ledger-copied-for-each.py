# time: n^2
# space: n
# line: changed = dict(
# gen: numbers {n}
# why: each of n payments copies the whole ledger, which has one more account each time
import sys


def pay_in(ledger, account, amount):
    """A new ledger; the old one stays as it is."""
    changed = dict(ledger)
    changed[account] = changed.get(account, 0) + amount
    return changed


def main():
    n = int(sys.stdin.readline())
    ledger = {}
    peak = 0
    for day, line in enumerate(sys.stdin):
        account = int(line)
        before = ledger
        ledger = pay_in(before, account, day % 50 + 1)
        peak = max(peak, len(ledger) - len(before))
    richest = max(ledger, key=ledger.get)
    print(n, "payments into", len(ledger), "accounts, at most", peak, "opened at once")
    print("sum:", sum(ledger.values()), "richest:", richest)


main()
