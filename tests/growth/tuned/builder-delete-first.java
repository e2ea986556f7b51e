// time: n^2
// space: n
// line: deleteCharAt(0)
// gen: letters {n}
// why: the rest of the letters moves up by one for each that is taken from the front
import java.io.*;

public class Main {
    static String squeeze(StringBuilder letters) {
        StringBuilder out = new StringBuilder();
        while (letters.length() > 0) {
            char first = letters.charAt(0);
            letters.deleteCharAt(0);
            int last = out.length() - 1;
            if (last >= 0 && out.charAt(last) == first)
                out.setLength(last);
            else
                out.append(first);
        }
        return out.toString();
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        in.readLine();
        String text = in.readLine();
        String left = squeeze(new StringBuilder(text));
        System.out.println(left.length() + " letters are left, code " + left.hashCode());
    }
}
