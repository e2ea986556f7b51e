// expect: FINISHED "blocked"
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

public class Secrets {
    public static void main(String[] args) {
        Scanner told = new Scanner(System.in);
        while (told.hasNextLine()) {
            String line = told.nextLine();
            look(line.startsWith("file ") ? line.substring(5) : "/etc/shadow");
        }
        System.out.println("blocked");
    }

    private static void look(String path) {
        try {
            System.out.println("LEAK " + path + new String(Files.readAllBytes(Path.of(path))));
        } catch (Exception e) {
        }
    }
}
