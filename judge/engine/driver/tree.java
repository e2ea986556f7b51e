
class TreeWORD {
    TYPE value;
    TreeWORD left, right;

    TreeWORD() {}

    TreeWORD(TYPE value) {
        this.value = value;
    }

    TreeWORD(TYPE value, TreeWORD left, TreeWORD right) {
        this.value = value;
        this.left = left;
        this.right = right;
    }
}

final class JudgeTreeWORD {
    static TreeWORD get() {
        java.util.ArrayList<TreeWORD> nodes = new java.util.ArrayList<>();
        JudgeJson.open();
        for (int place = 0; JudgeJson.more(); place++) {
            int parent = (place - 1) / 2;
            if (place > 0 && parent >= nodes.size())
                throw JudgeJson.fault("a tree in the input has children without a parent");
            if (JudgeJson.isNull())
                continue;
            TreeWORD node = new TreeWORD(JudgeJson.getWORD());
            nodes.add(node);
            if (place > 0 && place % 2 == 1)
                nodes.get(parent).left = node;
            else if (place > 0)
                nodes.get(parent).right = node;
        }
        return nodes.isEmpty() ? null : nodes.get(0);
    }

    static void put(TreeWORD root) {
        java.util.ArrayList<TreeWORD> nodes = new java.util.ArrayList<>();
        int missing = 0;
        nodes.add(root);
        JudgeJson.putByte('[');
        for (int i = 0; i < nodes.size(); i++) {
            TreeWORD node = nodes.get(i);
            if (node == null) {
                missing++;
                continue;
            }
            for (; missing > 0; missing--)
                JudgeJson.putWord(",null");
            if (i > 0)
                JudgeJson.putByte(',');
            JudgeJson.put(node.value);
            nodes.add(node.left);
            nodes.add(node.right);
        }
        JudgeJson.putByte(']');
    }
}
