// expect: FINISHED "hello"
import java.util.stream.IntStream;

public class Hello {
    public static void main(String[] args) {
        int sum = IntStream.rangeClosed(1, 100).parallel().sum();
        System.out.println(sum == 5050 ? "hello" : "no");
    }
}
