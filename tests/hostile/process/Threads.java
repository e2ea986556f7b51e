// expect: FINISHED | MEMORY; limits: cpu=4s wall=8s
public class Threads {
    public static void main(String[] args) {
        int count = 0;
        try {
            for (; count < 1000; count++) {
                Thread thread = new Thread(() -> {
                    try {
                        Thread.sleep(100000);
                    } catch (InterruptedException e) {
                    }
                });
                thread.setDaemon(true);
                thread.start();
            }
        } catch (Throwable e) {
        }
        System.out.println(count > 64 ? "LEAK " + count + " threads" : "blocked");
    }
}
