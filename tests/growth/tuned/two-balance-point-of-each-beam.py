# time: n + m
# space: n
# line: for place in range(n)
# line: load = int(
# line: weight.append(
# line: moment.append(
# line: for line in sys.stdin
# line: left, right = map(
# line: whole = weight[
# line: turning = moment[
# line: if whole == 0
# line: point = turning // whole
# line: mix = (mix
# line: lowest = min(
# gen: questions {n} {m}
# why: two running sums over n loads, then two differences and a division for each of m beams
# Loads stand on a row of places. A beam under those from left to right balances at which place?
import sys


def main():
    n, _ = map(int, sys.stdin.readline().split())
    weight, moment = [0], [0]
    for place in range(n):
        load = int(sys.stdin.readline())
        weight.append(weight[-1] + load)
        moment.append(moment[-1] + load * place)
    mix, lowest = 0, n
    for line in sys.stdin:
        left, right = map(int, line.split())
        whole = weight[right + 1] - weight[left]
        turning = moment[right + 1] - moment[left]
        if whole == 0:
            continue
        point = turning // whole
        mix = (mix * 31 + point) % 1000003
        lowest = min(lowest, point)
    print(f"first balance at {lowest}, {mix}")


main()
