// expect: CE | FINISHED "blocked"
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

// An annotation processor would be run by the compiler itself.
@javax.annotation.processing.SupportedAnnotationTypes("*")
public class Processor extends AbstractProcessor {
    static {
        System.out.println(Processor.class.getClassLoader() == ClassLoader.getSystemClassLoader()
                ? "blocked" : "LEAK it runs in the compiler");
    }

    @Override
    public boolean process(java.util.Set<? extends TypeElement> types, RoundEnvironment round) {
        return false;
    }

    public static void main(String[] args) {
    }
}
