class Solution:
    def mirror(self, root: Optional[TreeNode], tail: Optional[ListNode], words: List[List[str]]) -> Optional[TreeNode]:
        if root:
            root.left, root.right = self.mirror(root.right, tail, words), self.mirror(root.left, tail, words)
        return root
