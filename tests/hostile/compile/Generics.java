// expect: CE | FINISHED "blocked"; compile: cpu=4s wall=8s memory=1GiB
import java.util.function.Function;

public class Generics {
    static <A, B> Function<A, B> f(Function<A, B> g) {
        return x -> g.apply(x);
    }

    static <T> T id(T value) {
        return value;
    }

    public static void main(String[] args) {
        Object o = id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(id(1))))))))))))))))))));
        System.out.println(o.equals(1) ? "blocked" : "LEAK");
    }
}
