#!/bin/sh
# Java counts its own bytecodes: a program does the same with its counters as without, whatever the
# virtual machine makes of it, and the library's work is charged to the line that asks for it.
. "$(dirname "$0")/lib.sh"

fresh_home --warm
command -v javac >/dev/null || skip_all "javac is not installed"
headers=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")/include
[ -f "$headers/jvmti.h" ] || skip_all "the development kit has no jvmti.h"

# ---- what is easily broken by putting code into classes ----
(cd "$JUDGE_SOURCE/judge/engine/growth" &&
    cat agent.inc agent_class.inc agent_code.inc agent_methods.inc agent_hooks.inc) >agent.c
check "the agent compiles without a warning" \
    gcc -shared -fPIC -O2 -Wall -Wextra -Werror -I"$headers" -I"$headers/linux" -o agent.so agent.c
cat >Main.java <<'END'
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Main {
    static final int[] START = {3, 1, 2};
    enum Kind { ONE, TWO, THREE }
    record Pair(int a, String b) { }
    interface Shape { default double area() { return side() * side(); } int side(); }
    static class Failure extends Exception { Failure(String why) { super(why); } }

    static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
    static int looping(int n) { while (true) { if (n-- < 3) return n; } }
    static long wide(long a, double b, int... rest) { long s = a; for (int r : rest) s += r; return s + (long) b; }
    static String sparse(int x) {
        switch (x) { case 1: return "one"; case 1000: return "thousand"; case -5: return "minus"; default: return "other"; }
    }
    static String dense(int x) {
        switch (x) { case 0: case 1: return "low"; case 2: return "two"; case 3: break; case 4: return "four"; }
        return "rest";
    }
    static String named(String s) { return switch (s) { case "a" -> "A"; case "b" -> "B"; default -> s + "?"; }; }
    static int caught(int x) {
        int got = 0;
        try { got = 1; if (x == 0) throw new Failure("no"); got = 10 / (x - 1); }
        catch (Failure | ArithmeticException e) { got = e instanceof Failure ? -1 : -2; }
        finally { got += 100; }
        return got;
    }
    static synchronized int locked(Object o) { synchronized (o) { return o.hashCode() == o.hashCode() ? 1 : 0; } }

    public static void main(String[] args) throws Exception {
        System.out.println(depth(500) + " " + looping(9) + " " + wide(1L, 2.5, 3, 4));
        for (int x : new int[] {1, 1000, -5, 7}) System.out.println(sparse(x) + dense(x & 7));
        System.out.println(named("a") + named("b") + named("c") + caught(0) + caught(1) + caught(3));
        int[][] grid = new int[3][4]; int[][][] cube = new int[2][2][2];
        grid[1][2] = 5; cube[1][1][1] = 7;
        System.out.println(Arrays.deepToString(grid) + cube[1][1][1] + START.clone()[0]);
        Supplier<String> said = () -> "lambda" + grid[1][2];
        Shape shape = () -> 3;
        System.out.println(said.get() + shape.area() + new Pair(1, "x") + Kind.valueOf("TWO").ordinal());
        System.out.println(IntStream.range(0, 5).mapToObj(Integer::toString).collect(Collectors.joining(",")));
        List<Integer> list = new ArrayList<>(List.of(5, 3, 9));
        list.sort(Comparator.comparing((Integer x) -> -x).thenComparing(Function.identity()));
        System.out.println(list + " " + new TreeMap<>(Map.of("k", 1)) + String.format("%05.2f|%s", 3.14159, list));
        Iterator<Integer> each = new Iterator<>() {
            int at = 0;
            public boolean hasNext() { return at < 2; }
            public Integer next() { return at++; }
        };
        while (each.hasNext()) System.out.print(each.next() + " ");
        outer:
        for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) { if (j == 2) continue outer; if (i == 2) break outer; System.out.print(i * j); }
        Thread thread = new Thread(() -> System.out.print(" thread"));
        thread.start(); thread.join();
        System.out.println(locked("o") + " " + Character.getNumericValue('7') + "é€".length() + new StringBuilder("ab").reverse());
        try { depth(Integer.MAX_VALUE); } catch (StackOverflowError e) { System.out.println("overflow"); }
        try { Object o = "text"; System.out.println((Integer) o); } catch (ClassCastException e) { System.out.println("cast"); }
        System.out.println(Stream.of(e("b"), e("a")).sorted().toList());
    }
    static String e(String s) { assert s != null; return s.repeat(2); }
}
END
javac Main.java >javac.txt 2>&1 || cat javac.txt
java -cp . Main >plain.txt
check "a program of many kinds of code runs" test "$(wc -l <plain.txt)" -gt 12
counted() {
    java -agentpath:"$PWD/agent.so=$PWD/counts,Main.java" -XX:+UnlockDiagnosticVMOptions \
        -XX:-BytecodeVerificationRemote -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "$@"
}
counted -cp . Main >counted.txt 2>&1
expect_same "and prints the same with counters" plain.txt counted.txt
check "whose counts are left behind" grep -q '^own 12 ' counts

cat >gen.sh <<'END'
awk -v n="$1" 'BEGIN { print n; for (x = 7; n-- > 0;) print x = (x * 48271) % 2147483647 }'
END
cat >Front.java <<'END'
import java.util.*;

public class Front {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        ArrayList<Integer> queue = new ArrayList<>();
        for (int i = 0; i < n; i++)
            queue.add(0, in.nextInt());
        System.out.println(new TreeSet<>(queue).size());
    }
}
END
mkdir front
javac -d front Front.java >javac.txt 2>&1 || cat javac.txt
sh gen.sh 3000 >input
java -agentpath:"$PWD/agent.so=$PWD/compiled,Front.java" -XX:+UnlockDiagnosticVMOptions \
    -XX:-BytecodeVerificationRemote -XX:TieredStopAtLevel=1 -cp front Front <input >/dev/null
java -agentpath:"$PWD/agent.so=$PWD/interpreted,Front.java" -XX:+UnlockDiagnosticVMOptions \
    -XX:-BytecodeVerificationRemote -Xint -cp front Front <input >/dev/null
expect_same "the compiler and the interpreter count the same" compiled interpreted

expect_exit 0 "growth of a Java program" \
    "$JUDGE" growth Front.java --gen 'sh gen.sh {n}' --plain --ascii
expect_out "the library's work is seen" 'time .*O\(n\^2\)'
expect_out "on the line that asks for it" 'hot +line 9 .*queue.add'
expect_out "the source is named" 'exact bytecode counts'

expect_exit 0 "an answer to a function problem" "$JUDGE" growth --plain --ascii -p quiet-window \
    "$JUDGE_SOURCE/problems/sorting/quiet-window/solutions/ac-two-ends.java"
expect_out "is counted too" 'bytecode counts'

done_testing
