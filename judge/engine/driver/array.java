
final class JudgeArrayWORD {
    static TYPE[] get() {
        TYPE[] items = new TYPE[16];
        int count = 0;
        JudgeJson.open();
        while (JudgeJson.more()) {
            if (count == items.length)
                items = java.util.Arrays.copyOf(items, 2 * count);
            items[count++] = JudgeJson.getWORD();
        }
        return java.util.Arrays.copyOf(items, count);
    }

    static TYPE[][] getRows() {
        java.util.ArrayList<TYPE[]> rows = new java.util.ArrayList<>();
        JudgeJson.open();
        while (JudgeJson.more())
            rows.add(get());
        return rows.toArray(new TYPE[0][]);
    }

    static void put(TYPE[] items) {
        JudgeJson.putByte('[');
        for (int i = 0; i < items.length; i++) {
            if (i > 0)
                JudgeJson.putByte(',');
            JudgeJson.put(items[i]);
        }
        JudgeJson.putByte(']');
    }

    static void put(TYPE[][] rows) {
        JudgeJson.putByte('[');
        for (int i = 0; i < rows.length; i++) {
            if (i > 0)
                JudgeJson.putByte(',');
            put(rows[i]);
        }
        JudgeJson.putByte(']');
    }
}
