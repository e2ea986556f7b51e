// expect: CPU_TIME; limits: cpu=400ms wall=3s
public class Hook {
    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true)
                Thread.onSpinWait();
        }));
        System.out.println("done");
    }
}
