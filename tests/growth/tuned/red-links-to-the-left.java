// time: n log n
// space: n
// line: node.right = insert( or if (isRed( or return node != null
// line: else if (key < node.key) or private Node insert( or return node;
// line: else if (key > node.key) or if (node == null)
// gen: rising {n}
// why: the tree stays balanced (at most 2 log n deep); each key goes down to its right end
// A left-leaning red-black tree; then the depths of all its keys are summed.
import java.io.*;

public class Main {
    private static class Node {
        int key;
        Node left, right;
        boolean red = true;
    }

    private static boolean isRed(Node node) {
        return node != null && node.red;
    }

    private Node turnLeft(Node node) {
        Node up = node.right;
        node.right = up.left;
        up.left = node;
        up.red = node.red;
        node.red = true;
        return up;
    }

    private Node turnRight(Node node) {
        Node up = node.left;
        node.left = up.right;
        up.right = node;
        up.red = node.red;
        node.red = true;
        return up;
    }

    private Node insert(Node node, int key) {
        if (node == null) {
            node = new Node();
            node.key = key;
        } else if (key < node.key)
            node.left = insert(node.left, key);
        else if (key > node.key)
            node.right = insert(node.right, key);
        if (isRed(node.right) && !isRed(node.left)) node = turnLeft(node);
        if (isRed(node.left) && isRed(node.left.left)) node = turnRight(node);
        if (isRed(node.left) && isRed(node.right)) {
            node.red = true;
            node.left.red = node.right.red = false;
        }
        return node;
    }

    private static long depths(Node node, int depth) {
        return node == null ? 0
            : depth + depths(node.left, depth + 1) + depths(node.right, depth + 1);
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        Main tree = new Main();
        Node root = null;
        for (int n = Integer.parseInt(in.readLine()); n > 0; n--)
            root = tree.insert(root, Integer.parseInt(in.readLine()));
        System.out.println(root.key + " on top, all depths " + depths(root, 1));
    }
}
