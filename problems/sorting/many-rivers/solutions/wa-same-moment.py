# Wrong: boats of equal rivers count as one.
import sys


def main():
    words = list(map(int, sys.stdin.buffer.read().split()))
    boat = words[1]
    rivers = sorted(set(zip(words[2::2], words[3::2])))
    low, high = 0, 4 * 10**18
    # With one river alone the boat passes no later: a good first guess.
    high = min(high, min(s + (boat - 1) * d for s, d in rivers))
    while low < high:
        time = (low + high) // 2
        passed = 0
        for s, d in rivers:
            if s > time:
                break
            passed += (time - s) // d + 1
        if passed >= boat:
            high = time
        else:
            low = time + 1
    print(low)


main()
