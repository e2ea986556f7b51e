// time: n^2
// space: n
// line: substring(1)
// gen: letters {n}
// why: a substring is a copy in Java, and n of them are made, half as long as the text on average
import java.io.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        in.readLine();
        String text = in.readLine();
        long mix = 0;
        while (!text.isEmpty()) {
            mix = (mix * 31 + text.charAt(0)) % 1000003;
            text = text.substring(1);
        }
        System.out.println(mix);
    }
}
