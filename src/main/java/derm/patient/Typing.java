package derm.patient;

/** How far a typed word is from a known one. */
final class Typing {

    private Typing() {}

    /** The fewest slips that explain it: a letter wrong, missing, too many, or two neighbours swapped. */
    static int slips(String typed, String known) {
        int[] before = new int[known.length() + 1];
        int[] above = new int[known.length() + 1];
        for (int j = 0; j <= known.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[known.length() + 1];
            row[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                int wrong = typed.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + wrong);
                if (i > 1
                        && j > 1
                        && typed.charAt(i - 1) == known.charAt(j - 2)
                        && typed.charAt(i - 2) == known.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return above[known.length()];
    }
}
