import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Values read from standard input as JSON, results printed as JSON. Standard output is set apart
 * before the submission's classes are loaded: what they print goes to standard error.
 */
final class JudgeJson {
    private static final InputStream in = new FileInputStream(FileDescriptor.in);
    private static final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private static final byte[] input = new byte[65536], output = new byte[65536];
    private static int at, size, used;

    static void start() {
        System.setOut(System.err);
    }

    static RuntimeException fault(String why) {
        return new IllegalStateException("driver: " + why);
    }

    private static int peek() {
        if (at == size) {
            try {
                size = in.read(input);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            at = 0;
            if (size <= 0) {
                size = 0;
                return -1;
            }
        }
        return input[at] & 0xff;
    }

    private static int next() {
        int c = peek();
        if (c >= 0)
            at++;
        return c;
    }

    private static int look() {
        int c = peek();
        while (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            at++;
            c = peek();
        }
        return c;
    }

    private static void expect(String word) {
        look();
        for (int i = 0; i < word.length(); i++)
            if (next() != word.charAt(i))
                throw fault("the input is not what the signature says");
    }

    static void open() {
        expect("[");
    }

    static boolean more() {
        int c = look();
        if (c < 0)
            throw fault("the input ends inside a list");
        if (c == ']' || c == ',')
            at++;
        return c != ']';
    }

    static boolean isNull() {
        if (look() != 'n')
            return false;
        expect("null");
        return true;
    }

    static boolean getBool() {
        if (look() == 't') {
            expect("true");
            return true;
        }
        expect("false");
        return false;
    }

    static long getLong() {
        boolean isNegative = look() == '-';
        long value = 0;
        int digits = 0;
        if (isNegative)
            at++;
        for (int c = peek(); c >= '0' && c <= '9'; c = peek(), digits++) {
            value = 10 * value + (c - '0');
            at++;
        }
        if (digits == 0)
            throw fault("a whole number is missing in the input");
        return isNegative ? -value : value;
    }

    static int getInt() {
        return (int) getLong();
    }

    static double getDouble() {
        StringBuilder text = new StringBuilder();
        look();
        for (int c = peek(); c >= 0 && "+-.eE0123456789".indexOf(c) >= 0; c = peek()) {
            text.append((char) c);
            at++;
        }
        return Double.parseDouble(text.toString());
    }

    private static byte[] bytes = new byte[64];
    private static int count;

    private static void keep(int c) {
        if (count == bytes.length)
            bytes = java.util.Arrays.copyOf(bytes, 2 * count);
        bytes[count++] = (byte) c;
    }

    private static int getHex() {
        int value = 0;
        for (int i = 0; i < 4; i++)
            value = 16 * value + Character.digit(next(), 16);
        return value;
    }

    private static void keepEscape() {
        int c = next();
        int place = "\"\\/bfnrt".indexOf(c);
        if (place >= 0) {
            keep("\"\\/\b\f\n\r\t".charAt(place));
            return;
        }
        String character = "" + (char) getHex();
        if (Character.isHighSurrogate(character.charAt(0))) {
            next();
            next();
            character += (char) getHex();
        }
        for (byte each : character.getBytes(StandardCharsets.UTF_8))
            keep(each);
    }

    static String getString() {
        expect("\"");
        count = 0;
        for (int c = next(); c != '"'; c = next()) {
            if (c < 0)
                throw fault("the input ends inside a string");
            if (c == '\\')
                keepEscape();
            else
                keep(c);
        }
        return new String(bytes, 0, count, StandardCharsets.UTF_8);
    }

    static void flush() {
        try {
            out.write(output, 0, used);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        used = 0;
    }

    static void putByte(int c) {
        if (used == output.length)
            flush();
        output[used++] = (byte) c;
    }

    static void putWord(String word) {
        for (int i = 0; i < word.length(); i++)
            putByte(word.charAt(i));
    }

    static void put(boolean value) {
        putWord(value ? "true" : "false");
    }

    static void put(int value) {
        putWord(Integer.toString(value));
    }

    static void put(long value) {
        putWord(Long.toString(value));
    }

    /** As C's "%.17g", between blanks: each is a token that the checker compares as a number. */
    static void put(double value) {
        putByte(' ');
        if (Double.isNaN(value))
            putWord("nan");
        else if (Double.isInfinite(value))
            putWord(value > 0 ? "inf" : "-inf");
        else if (value == 0)
            putWord(1 / value > 0 ? "0" : "-0");
        else
            putNumber(value);
        putByte(' ');
    }

    private static void putNumber(double value) {
        BigDecimal exact =
            new BigDecimal(value).abs().round(new MathContext(17, RoundingMode.HALF_EVEN));
        StringBuilder digits = new StringBuilder(exact.unscaledValue().toString());
        int exponent = digits.length() - exact.scale() - 1;
        while (digits.length() > 1 && digits.charAt(digits.length() - 1) == '0')
            digits.setLength(digits.length() - 1);
        if (value < 0)
            putByte('-');
        if (exponent < -4 || exponent >= 17) {
            if (digits.length() > 1)
                digits.insert(1, '.');
            digits.append(exponent < 0 ? "e-" : "e+");
            digits.append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent));
        } else if (exponent < 0) {
            digits.insert(0, "0." + "0".repeat(-exponent - 1));
        } else if (digits.length() <= exponent) {
            digits.append("0".repeat(exponent + 1 - digits.length()));
        } else if (digits.length() > exponent + 1) {
            digits.insert(exponent + 1, '.');
        }
        putWord(digits.toString());
    }

    static void put(String value) {
        if (value == null) {
            putWord("null");
            return;
        }
        putByte('"');
        for (byte each : value.getBytes(StandardCharsets.UTF_8)) {
            int place = "\"\\\b\f\n\r\t".indexOf(each);
            if (place >= 0) {
                putByte('\\');
                putByte("\"\\bfnrt".charAt(place));
            } else if (each >= 0 && each < 0x20) {
                putWord(String.format("\\u%04x", each));
            } else {
                putByte(each);
            }
        }
        putByte('"');
    }
}
