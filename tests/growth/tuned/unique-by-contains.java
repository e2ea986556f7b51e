// time: n^2
// space: n
// line: unique.contains
// gen: permutation {n}
// why: a list is searched from its front for each of n numbers, and none is found
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    static List<Integer> unique(List<Integer> numbers) {
        List<Integer> unique = new ArrayList<>();
        for (Integer number : numbers) {
            if (!unique.contains(number)) {
                unique.add(number);
            }
        }
        return unique;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        List<Integer> numbers = new ArrayList<>();
        while (n-- > 0) {
            numbers.add(in.nextInt());
        }
        List<Integer> result = unique(numbers);
        System.out.println(result.size() + " different, last " + result.get(result.size() - 1));
    }
}
