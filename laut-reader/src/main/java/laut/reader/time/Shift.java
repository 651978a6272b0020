package laut.reader.time;

/** What a word in front of a unit or a name of the calendar says about which one is meant. */
enum Shift {
    /** Nothing. */
    NONE,
    /** "vergangene Woche". */
    LAST,
    /** "diese Woche". */
    THIS,
    /** "kommende Woche". */
    NEXT,
    /** "am selben Tag": the one named before. */
    SAME;

    /** How many units ahead that is. */
    int steps() {
        return switch (this) {
            case LAST -> -1;
            case NEXT -> 1;
            case NONE, THIS, SAME -> 0;
        };
    }
}
