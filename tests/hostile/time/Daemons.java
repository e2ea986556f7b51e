// expect: CPU_TIME; limits: cpu=400ms wall=3s
public class Daemons {
    public static void main(String[] args) {
        for (int i = 0; i < 4; i++)
            new Thread(() -> {
                while (true)
                    Thread.onSpinWait();
            }).start();
    }
}
