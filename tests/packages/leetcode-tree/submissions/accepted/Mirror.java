class Solution {
    public TreeNode mirror(TreeNode root, ListNode tail, List<List<String>> words) {
        return root == null ? null : new TreeNode(root.val, mirror(root.right, tail, words), mirror(root.left, tail, words));
    }
}
