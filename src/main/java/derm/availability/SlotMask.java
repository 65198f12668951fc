package derm.availability;

/**
 * A set of slots within one range, one bit each: the free time of a resource, or the starts that fit.
 *
 * <p>Masks that meet in an operation cover the same range. What lies outside the range is not in the set.
 */
public final class SlotMask {

    /** The answer where no slot is left. */
    public static final int NONE = Integer.MIN_VALUE;

    private final int from;
    private final int to;
    private final long[] words;

    /** An empty set over {@code [from, to)}. */
    public SlotMask(int from, int to) {
        this(from, to, new long[Math.max(0, to - from + 63) >>> 6]);
    }

    private SlotMask(int from, int to, long[] words) {
        this.from = from;
        this.to = to;
        this.words = words;
    }

    /** A set of its own with the same slots. */
    public SlotMask copy() {
        return new SlotMask(from, to, words.clone());
    }

    /** Adds the slots of {@code [first, end)} that lie in the range. */
    public void add(int first, int end) {
        change(first, end, true);
    }

    /** Takes the slots of {@code [first, end)} out. */
    public void remove(int first, int end) {
        change(first, end, false);
    }

    /** Whether the slot is in the set. */
    public boolean contains(int slot) {
        int bit = slot - from;
        return slot >= from && slot < to && (words[bit >>> 6] >>> bit & 1) != 0;
    }

    /** Keeps what is in both. */
    public void retain(SlotMask other) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= other.words[i];
        }
    }

    /** Adds what is in the other. */
    public void addAll(SlotMask other) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
    }

    /** The starts from which, {@code offset} slots later, {@code length} slots in a row are in the set. */
    public SlotMask starts(int offset, int length) {
        SlotMask result = copy();
        for (int covered = 1; covered < length; ) {
            int step = Math.min(covered, length - covered);
            result.retainShifted(step);
            covered += step;
        }
        result.shift(offset);
        return result;
    }

    /** The first slot in the set that is not before the given one, or {@link #NONE}. */
    public int next(int slot) {
        int bit = Math.max(slot, from) - from;
        for (int i = bit >>> 6; i < words.length; i++) {
            long word = i == bit >>> 6 ? words[i] & -1L << bit : words[i];
            if (word != 0) {
                return from + (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return NONE;
    }

    /** The last slot in the set that is before the given one, or {@link #NONE}. */
    public int previous(int slot) {
        for (int candidate = Math.min(slot, to) - 1; candidate >= from; candidate--) {
            if (contains(candidate)) {
                return candidate;
            }
        }
        return NONE;
    }

    private void change(int first, int end, boolean on) {
        int bit = Math.max(first, from) - from;
        int last = Math.min(end, to) - from;
        while (bit < last) {
            int word = bit >>> 6;
            int stop = Math.min(last, (word + 1) << 6);
            long bits = -1L << bit & -1L >>> -stop;
            words[word] = on ? words[word] | bits : words[word] & ~bits;
            bit = stop;
        }
    }

    private void retainShifted(int by) {
        for (int i = 0; i < words.length; i++) {
            words[i] &= later(i, by);
        }
    }

    private void shift(int by) {
        for (int i = 0; i < words.length; i++) {
            words[i] = later(i, by);
        }
    }

    /** The word as it would be if every slot came {@code by} slots earlier; only reads this word and later ones. */
    private long later(int index, int by) {
        int word = index + (by >>> 6);
        long low = word < words.length ? words[word] >>> by : 0;
        long high = (by & 63) != 0 && word + 1 < words.length ? words[word + 1] << -by : 0;
        return low | high;
    }
}
