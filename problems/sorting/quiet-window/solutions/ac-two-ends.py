"""Both ends of the window only move right. O(n)."""


def quiet_window(noise, budget):
    total = longest = left = 0
    for right, loudness in enumerate(noise):
        total += loudness
        while total > budget:
            total -= noise[left]
            left += 1
        if right - left >= longest:
            longest = right - left + 1
    return longest
