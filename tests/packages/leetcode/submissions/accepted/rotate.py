class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        k %= max(1, len(nums))
        nums[:] = nums[-k:] + nums[:-k] if k else nums
