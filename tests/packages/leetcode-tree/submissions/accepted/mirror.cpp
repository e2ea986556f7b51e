class Solution {
public:
    TreeNode* mirror(TreeNode* root, ListNode* tail, vector<vector<string>>& words) {
        if (root) {
            swap(root->left, root->right);
            mirror(root->left, tail, words);
            mirror(root->right, tail, words);
        }
        return root;
    }
};
