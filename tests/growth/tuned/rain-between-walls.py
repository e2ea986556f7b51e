# time: n
# space: n
# line: -
# gen: numbers {n}
# why: the two ends move towards each other, one step a round
import sys


def trapped(height):
    left, right = 0, len(height) - 1
    left_max = right_max = 0
    water = 0
    while left < right:
        if height[left] < height[right]:
            left_max = max(left_max, height[left])
            water += left_max - height[left]
            left += 1
        else:
            right_max = max(right_max, height[right])
            water += right_max - height[right]
            right -= 1
    return water


def main():
    n = int(sys.stdin.readline())
    height = [int(sys.stdin.readline()) for _ in range(n)]
    print(trapped(height))


main()
