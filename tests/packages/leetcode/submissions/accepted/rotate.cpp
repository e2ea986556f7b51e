class Solution {
public:
    void rotate(vector<int> &nums, int k) {
        if (!nums.empty())
            std::rotate(nums.rbegin(), nums.rbegin() + k % (int)nums.size(), nums.rend());
    }
};
