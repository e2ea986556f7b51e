// time: n
// space: n
// line: -
// gen: letters {n}
// why: a StringBuilder doubles its room when it is full; the pair of text-plus.java
import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        in.readLine();
        String text = in.readLine();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < text.length(); i++)
            joined.append(text.charAt(text.length() - 1 - i));
        System.out.println(joined.length() + " " + joined.charAt(joined.length() / 2));
    }
}
