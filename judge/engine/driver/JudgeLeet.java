import java.io.*;
import java.lang.reflect.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

class ListNode {
    int val;
    ListNode next;
    ListNode() {}
    ListNode(int val) { this.val = val; }
    ListNode(int val, ListNode next) { this.val = val; this.next = next; }
}

class TreeNode {
    int val;
    TreeNode left, right;
    TreeNode() {}
    TreeNode(int val) { this.val = val; }
    TreeNode(int val, TreeNode left, TreeNode right) {
        this.val = val;
        this.left = left;
        this.right = right;
    }
}

/** Reads the arguments as JSON, one a line, calls a method of Solution, and prints the result. */
class JudgeLeet {
    private final String text;
    private int at;

    JudgeLeet(String text) { this.text = text; }

    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at)))
            at++;
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** JSON as lists, strings, Boolean, null, and numbers as their text in a StringBuilder. */
    private Object value() {
        char first = next();
        if (first == '[') {
            List<Object> items = new ArrayList<>();
            for (at++; next() != ']'; at += next() == ',' ? 1 : 0)
                items.add(value());
            at++;
            return items;
        }
        if (first == '"')
            return string();
        int start = at;
        while (at < text.length() && "[], \t\r\n\"".indexOf(text.charAt(at)) < 0)
            at++;
        String word = text.substring(start, at);
        if (word.equals("null"))
            return null;
        return word.equals("true") || word.equals("false") ? (Object) word.equals("true")
                                                            : new StringBuilder(word);
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            char letter = text.charAt(at);
            if (letter == '\\') {
                letter = text.charAt(++at);
                if (letter == 'u') {
                    letter = (char) Integer.parseInt(text.substring(at + 1, at + 5), 16);
                    at += 4;
                } else if ("ntrbf".indexOf(letter) >= 0) {
                    letter = "\n\t\r\b\f".charAt("ntrbf".indexOf(letter));
                }
            }
            out.append(letter);
        }
        at++;
        return out.toString();
    }

    private static ListNode list(List<?> values) {
        ListNode first = new ListNode(), last = first;
        for (Object value : values)
            last = last.next = new ListNode(Integer.parseInt(value.toString()));
        return first.next;
    }

    private static TreeNode tree(List<?> values) {
        if (values.isEmpty())
            return null;
        TreeNode root = new TreeNode(Integer.parseInt(values.get(0).toString()));
        ArrayDeque<TreeNode> parents = new ArrayDeque<>(List.of(root));
        for (int i = 1; i < values.size(); i++) {
            TreeNode parent = i % 2 == 1 ? parents.peek() : parents.poll();
            if (values.get(i) == null)
                continue;
            TreeNode node = new TreeNode(Integer.parseInt(values.get(i).toString()));
            if (i % 2 == 1)
                parent.left = node;
            else
                parent.right = node;
            parents.add(node);
        }
        return root;
    }

    private static Object give(Object value, Type type) {
        if (type instanceof ParameterizedType) {
            List<Object> items = new ArrayList<>();
            for (Object item : (List<?>) value)
                items.add(give(item, ((ParameterizedType) type).getActualTypeArguments()[0]));
            return items;
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isArray()) {
            List<?> items = (List<?>) value;
            Object array = Array.newInstance(kind.getComponentType(), items.size());
            for (int i = 0; i < items.size(); i++)
                Array.set(array, i, give(items.get(i), kind.getComponentType()));
            return array;
        }
        if (kind == ListNode.class)
            return list((List<?>) value);
        if (kind == TreeNode.class)
            return tree((List<?>) value);
        if (value == null || kind == boolean.class || kind == Boolean.class || kind == String.class)
            return value;
        if (kind == char.class || kind == Character.class)
            return value.toString().charAt(0);
        if (kind == int.class || kind == Integer.class)
            return Integer.parseInt(value.toString());
        if (kind == long.class || kind == Long.class)
            return Long.parseLong(value.toString());
        if (kind == float.class || kind == Float.class)
            return Float.parseFloat(value.toString());
        return Double.parseDouble(value.toString());
    }

    private static void put(StringBuilder out, Object value) {
        if (value instanceof String || value instanceof Character)
            putString(out, value.toString());
        else if (value instanceof ListNode)
            put(out, listValues((ListNode) value));
        else if (value instanceof TreeNode)
            put(out, treeValues((TreeNode) value));
        else if (value != null && value.getClass().isArray())
            putArray(out, value);
        else if (value instanceof Collection)
            putArray(out, ((Collection<?>) value).toArray());
        else
            out.append(value);
    }

    private static void putArray(StringBuilder out, Object array) {
        int size = Array.getLength(array);
        out.append("[ ");
        for (int i = 0; i < size; i++) {
            put(out, Array.get(array, i));
            out.append(i + 1 < size ? " , " : " ");
        }
        out.append("]");
    }

    private static void putString(StringBuilder out, String text) {
        out.append('"');
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\')
                out.append('\\').append(letter);
            else if (letter < 0x20)
                out.append(String.format("\\u%04x", (int) letter));
            else
                out.append(letter);
        }
        out.append('"');
    }

    private static List<Integer> listValues(ListNode node) {
        List<Integer> values = new ArrayList<>();
        for (; node != null; node = node.next)
            values.add(node.val);
        return values;
    }

    private static List<Integer> treeValues(TreeNode root) {
        List<Integer> values = new ArrayList<>();
        LinkedList<TreeNode> nodes = new LinkedList<>();
        for (nodes.add(root); !nodes.isEmpty();) {
            TreeNode node = nodes.poll();
            values.add(node != null ? (Integer) node.val : null);
            if (node != null) {
                nodes.add(node.left);
                nodes.add(node.right);
            }
        }
        while (!values.isEmpty() && values.get(values.size() - 1) == null)
            values.remove(values.size() - 1);
        return values;
    }

    static void run(String name, int count, String returns, int changed) throws Throwable {
        JudgeLeet in =
            new JudgeLeet(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        PrintStream result = System.out;
        System.setOut(System.err);
        Method method = null;
        for (Method other : Solution.class.getDeclaredMethods())
            if (other.getName().equals(name) && other.getParameterCount() == count)
                method = other;
        if (method == null)
            throw new NoSuchMethodException("Solution." + name);
        method.setAccessible(true);
        Object[] arguments = new Object[count];
        for (int i = 0; i < count; i++)
            arguments[i] = give(in.value(), method.getGenericParameterTypes()[i]);
        Constructor<Solution> maker = Solution.class.getDeclaredConstructor();
        maker.setAccessible(true);
        Object value;
        try {
            value = method.invoke(maker.newInstance(), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
        String kind = changed >= 0 ? "" : returns;
        if (changed >= 0)
            value = arguments[changed];
        if (value == null && (kind.equals("ListNode") || kind.equals("TreeNode")))
            value = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        put(out, value);
        result.write(out.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        result.flush();
    }
}
