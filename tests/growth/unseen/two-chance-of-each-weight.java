// time: n * m
// space: m
// line: for (int load or double with or chance[load] =
// gen: knapsack {n} {m}
// why: each of n parcels goes through all m + 1 loads; things are used as they are read
// About two of n parcels will come: how likely is each load up to m, which is the likeliest?
import java.io.*;

public class Main {
    static StreamTokenizer in =
        new StreamTokenizer(new BufferedReader(new InputStreamReader(System.in)));

    static int next() throws IOException {
        in.nextToken();
        return (int) in.nval;
    }

    static void addParcel(double[] chance, int weight, double fails) {
        for (int load = chance.length - 1; load >= 0; load--) {
            double with = load >= weight ? chance[load - weight] : 0.0;
            chance[load] = chance[load] * fails + with * (1 - fails);
        }
    }

    public static void main(String[] args) throws IOException {
        int n = next();
        int m = next();
        double[] chance = new double[m + 1];
        chance[0] = 1;
        long worth = 0;
        for (int i = 0; i < n; i++) {
            int weight = next();
            worth += next();
            addParcel(chance, weight, 1 - 2.0 / (n + 1));
        }
        int likeliest = 0;
        double all = 0;
        for (int place = 0; place <= m; place++) {
            all += chance[place];
            if (chance[place] > chance[likeliest]) {
                likeliest = place;
            }
        }
        System.out.printf("%d %.6g %.6g %d%n", likeliest, chance[likeliest], all, worth);
    }
}
