// expect: FINISHED "blocked"; runs: 2
import java.io.File;
import java.io.IOException;

public class Places {
    private static final String[] names = {"java.io.tmpdir", "user.home", "user.dir"};

    public static void main(String[] args) {
        for (String name : names)
            if (new File(System.getProperty(name), "mark").exists())
                System.out.println("LEAK " + name);
        if (new File("/tmp/hsperfdata_judge").exists())
            System.out.println("LEAK figures of the virtual machine");
        for (String name : names)
            try {
                new File(System.getProperty(name), "mark").createNewFile();
            } catch (IOException e) {
            }
        System.out.println("blocked");
    }
}
