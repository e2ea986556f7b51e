/** @return {TreeNode} */
var mirror = function(root, tail, words) {
    return new TreeNode(root.val, mirror(root.right), mirror(root.left));
};
