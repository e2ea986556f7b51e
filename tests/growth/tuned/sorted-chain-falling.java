// time: n
// space: n
// line: -
// gen: falling {n}
// why: each number is below all before it and goes in at once at the front
import java.io.*;

public class Main {
    private static class Node {
        int value;
        Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    private final Node head = new Node(Integer.MIN_VALUE, null);

    void insert(int value) {
        Node at = head;
        while (at.next != null && at.next.value < value)
            at = at.next;
        at.next = new Node(value, at.next);
    }

    long checksum() {
        long sum = 0;
        for (Node at = head.next; at != null; at = at.next)
            sum = (sum * 31 + at.value) % 1000003;
        return sum;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        Main chain = new Main();
        int n = Integer.parseInt(in.readLine());
        for (int i = 0; i < n; i++)
            chain.insert(Integer.parseInt(in.readLine()));
        System.out.println(chain.checksum());
    }
}
