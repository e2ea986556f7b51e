// time: n^2 log n
// space: n
// line: Arrays.sort(distances
// gen: points {n}
// why: for each of n points the distances to all are sorted to find the third
import java.io.*;
import java.util.*;

public class Main {
    record Point(double x, double y) {
        double distance(Point other) {
            double dx = x - other.x, dy = y - other.y;
            return dx * dx + dy * dy;
        }
    }

    static double thirdNearest(Point from, List<Point> points) {
        double[] distances = new double[points.size()];
        for (int i = 0; i < distances.length; i++)
            distances[i] = from.distance(points.get(i));
        Arrays.sort(distances);
        return distances[Math.min(3, distances.length - 1)];
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        List<Point> points = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            StringTokenizer words = new StringTokenizer(in.readLine());
            points.add(new Point(Integer.parseInt(words.nextToken()), Integer.parseInt(words.nextToken())));
        }
        double farthest = 0;
        for (Point point : points)
            farthest = Math.max(farthest, thirdNearest(point, points));
        System.out.printf("%.3f%n", Math.sqrt(farthest));
    }
}
