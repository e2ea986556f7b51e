class Solution {
    int quiet_window(int[] noise, long budget) {
        long sum = 0; int best = 0, left = 0;
        for (int i = 0; i < noise.length; i++) {
            sum += noise[i];
            while (sum > budget) sum -= noise[left++];
            best = Math.max(best, i + 1 - left);
        }
        return best;
    }
}
