
class ListWORD {
    TYPE value;
    ListWORD next;

    ListWORD() {}

    ListWORD(TYPE value) {
        this.value = value;
    }

    ListWORD(TYPE value, ListWORD next) {
        this.value = value;
        this.next = next;
    }
}

final class JudgeListWORD {
    static ListWORD get() {
        ListWORD before = new ListWORD(), last = before;
        JudgeJson.open();
        while (JudgeJson.more()) {
            last.next = new ListWORD(JudgeJson.getWORD());
            last = last.next;
        }
        return before.next;
    }

    static void put(ListWORD node) {
        JudgeJson.putByte('[');
        for (boolean isFirst = true; node != null; node = node.next, isFirst = false) {
            if (!isFirst)
                JudgeJson.putByte(',');
            JudgeJson.put(node.value);
        }
        JudgeJson.putByte(']');
    }
}
