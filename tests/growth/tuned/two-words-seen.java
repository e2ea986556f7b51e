// time: n * w
// space: n * w
// line: -
// gen: strings {n} {w}
// why: each letter of each word is read once and hashed once; a word is met in a set
import java.io.*;
import java.util.*;

public class Main {
    static String turned(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        in.readLine();
        Set<String> seen = new HashSet<>();
        int again = 0, mirrored = 0;
        for (String word = in.readLine(); word != null; word = in.readLine()) {
            if (seen.contains(turned(word)))
                mirrored++;
            if (!seen.add(word))
                again++;
        }
        System.out.println(seen.size() + " words, again " + again + ", mirrored " + mirrored);
    }
}
