package laut.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A unit of the calendar or the clock. */
enum Unit {
    SECOND("TS", ChronoUnit.SECONDS, 1),
    MINUTE("TM", ChronoUnit.MINUTES, 1),
    HOUR("TH", ChronoUnit.HOURS, 1),
    DAY("D", ChronoUnit.DAYS, 1),
    WEEKEND("N", ChronoUnit.WEEKS, 1),
    WEEK("W", ChronoUnit.WEEKS, 1),
    MONTH("M", ChronoUnit.MONTHS, 1),
    QUARTER("Q", ChronoUnit.MONTHS, 3),
    HALF("H", ChronoUnit.MONTHS, 6),
    YEAR("Y", ChronoUnit.YEARS, 1),
    DECADE("E", ChronoUnit.YEARS, 10),
    CENTURY("C", ChronoUnit.YEARS, 100);

    private final String code;
    private final ChronoUnit chrono;
    private final int size;

    Unit(String code, ChronoUnit chrono, int size) {
        this.code = code;
        this.chrono = chrono;
        this.size = size;
    }

    /** The unit of a code in {@code words.txt}. */
    static Unit of(String code) {
        for (Unit unit : values()) {
            if (unit.code.equals(code)) {
                return unit;
            }
        }
        throw new IllegalStateException("words.txt: no unit '" + code + "'");
    }

    ChronoUnit chrono() {
        return chrono;
    }

    boolean isClock() {
        return code.startsWith("T");
    }

    /** So many of it as a TIMEX3 duration: "P3D", "PT90M". */
    String amount(long count) {
        return isClock() ? "PT" + count + letter() : "P" + count * size + letter();
    }

    /** Some of it: "PXD". */
    String some() {
        return isClock() ? "PTX" + letter() : "PX" + letter();
    }

    /** One and a half, or half of one: "PT90M", "P4Y6M"; empty if it has no half. */
    String amountAndHalf(long count) {
        return switch (this) {
            case HOUR -> count <= 1 ? "PT" + (count * 60 + 30) + "M" : "PT" + count + "H30M";
            case MINUTE -> "PT" + (count * 60 + 30) + "S";
            case YEAR -> count == 0 ? "P6M" : "P" + count + "Y6M";
            case DECADE -> "P" + (count * 10 + 5) + "Y";
            case CENTURY -> "P" + (count * 100 + 50) + "Y";
            default -> "P" + count + ".5" + letter();
        };
    }

    /** The day so many units away. */
    LocalDate from(LocalDate day, long count) {
        return day.plus(count * size, chrono);
    }

    private String letter() {
        return switch (this) {
            case SECOND -> "S";
            case HOUR -> "H";
            case MINUTE, MONTH, QUARTER, HALF -> "M";
            case DAY -> "D";
            case WEEKEND -> "WE";
            case WEEK -> "W";
            case YEAR, DECADE, CENTURY -> "Y";
        };
    }
}
