// expect: FAILED "AC"
public class Halts {
    public static void main(String[] args) {
        System.out.println("AC");
        Runtime.getRuntime().halt(42);
    }
}
