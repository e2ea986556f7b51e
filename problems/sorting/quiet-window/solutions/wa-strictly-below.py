"""Wrong: a window that uses up the budget to the last bit is thrown away."""


def quiet_window(noise, budget):
    total = longest = left = 0
    for right, loudness in enumerate(noise):
        total += loudness
        while left <= right and total >= budget:
            total -= noise[left]
            left += 1
        longest = max(longest, right - left + 1)
    return longest
