// time: n log n
// space: n
// line: Arrays.sort( or departures.poll() or departures.add(
// gen: intervals {n}
// why: the trains are sorted by arrival, each departure goes once through a heap
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.StringTokenizer;

class PlatformsForTrains {
    private static class Train {
        final long arrival, departure;

        Train(String line) {
            StringTokenizer words = new StringTokenizer(line);
            arrival = Long.parseLong(words.nextToken());
            departure = Long.parseLong(words.nextToken());
        }
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        Train[] trains = new Train[n];
        for (int i = 0; i < n; i++) {
            trains[i] = new Train(in.readLine());
        }
        Arrays.sort(trains, Comparator.comparingLong(train -> train.arrival));

        PriorityQueue<Long> departures = new PriorityQueue<>();
        int most = 0;
        for (Train train : trains) {
            while (!departures.isEmpty() && departures.peek() <= train.arrival) {
                departures.poll();
            }
            departures.add(train.departure);
            most = Math.max(most, departures.size());
        }
        System.out.println(most + " platforms for " + n + " trains");
    }
}
