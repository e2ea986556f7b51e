# time: n^1.58
# space: n
# line: def winner or if high - low or return players[low] or middle = or one = or other =
# line: if beats or return winner(players, low or return winner(players, middle or def beats
# line: return (first.skill
# gen: numbers {n}
# why: both halves are played, and then the half of the winner is played again, as its result was
# why: not kept: T(n) = 3 T(n / 2) + 1, n^log2(3) games
# A knock-out cup whose referee forgets who has won.
import sys
from typing import NamedTuple


class Player(NamedTuple):
    skill: int
    number: int


def beats(first, second):
    return (first.skill, first.number) > (second.skill, second.number)


def winner(players, low, high):
    if high - low == 1:
        return players[low]
    middle = (low + high) // 2
    one = winner(players, low, middle)
    other = winner(players, middle, high)
    if beats(one, other):
        return winner(players, low, middle)
    return winner(players, middle, high)


def main():
    sys.stdin.readline()
    players = [Player(int(line) % 1000, number) for number, line in enumerate(sys.stdin)]
    best = winner(players, 0, len(players))
    print("player", best.number, "wins with skill", best.skill)


main()
