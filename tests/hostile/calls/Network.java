// expect: FINISHED "blocked"
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Scanner;

public class Network {
    public static void main(String[] args) {
        Scanner told = new Scanner(System.in);
        while (told.hasNextLine()) {
            String line = told.nextLine();
            if (line.startsWith("port "))
                look(Integer.parseInt(line.substring(5)));
        }
        System.out.println("blocked");
    }

    private static void look(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            System.out.println("LEAK " + new String(socket.getInputStream().readNBytes(100)));
        } catch (Exception e) {
        }
    }
}
