# time: n
# space: 1
# line: for line in sys.stdin
# line: burning = switch.send(
# line: warmth +=
# line: warmth -= warmth
# line: gas +=
# line: reading = yield burning
# line: if burning and reading >
# line: elif not burning and reading <
# line: while True
# line: hottest = max(
# gen: numbers {n}
# why: one send to the switch and a few sums for each of the n draughts, none of which is kept
# A furnace is switched on when it is too cold and off when it is too hot, not in between. Each
# number is the draught of a minute. How much gas is burnt?
import sys


def thermostat(low, high):
    """Gets a temperature, answers whether to burn."""
    burning = False
    switched = 0
    while True:
        reading = yield burning
        if burning and reading > high:
            burning = False
            switched += 1
        elif not burning and reading < low:
            burning = True
            switched += 1


def main():
    sys.stdin.readline()
    switch = thermostat(18000, 22000)
    next(switch)
    warmth, gas, hottest = 15000, 0, 0
    for line in sys.stdin:
        burning = switch.send(warmth)
        warmth += 900 * burning
        warmth -= warmth // 50 + int(line) % 200
        gas += burning
        hottest = max(hottest, warmth)
    switch.close()
    print(f"{gas} minutes of gas, {warmth} at the end, {hottest} at most")


main()
