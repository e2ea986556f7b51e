// time: n^2
// space: n
// line: joined = joined +
// gen: letters {n}
// why: a String cannot grow: each + copies all so far
import java.io.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        in.readLine();
        String text = in.readLine(), joined = "";
        for (int i = 0; i < text.length(); i++)
            joined = joined + text.charAt(i);
        System.out.println(joined.length() + " " + joined.charAt(joined.length() / 2));
    }
}
