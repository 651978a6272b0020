package laut.reader.time;

import laut.reader.time.Meaning.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Times of day: "10.40 Uhr", "um 7", "18 Uhr 30", "halb acht", "19:30", "Mitternacht", and the
 * first of "von 14 bis 18 Uhr".
 */
final class ClockRule implements Rule {

    private static final int NOON = 12;
    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;
    private static final int HALF = 30;

    private final Words words;

    ClockRule(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        if (cursor.word("mitternacht")) {
            return lead.isBare() ? null : new Clock(null, lead.is("bis") ? LAST_HOUR : 0, 0);
        }
        if (lead.determined()) {
            return null;
        }
        boolean half = cursor.word("halb");
        if (cursor.word("kurz") && !cursor.word("vor")) {
            cursor.word("nach");
        }
        boolean bySaying = lead.is("um") || lead.is("gegen");
        boolean digits = cursor.peek().isNumber();
        int start = cursor.at();
        Integer hour = digits ? cursor.digits(0, LAST_HOUR) : spoken(cursor);
        if (hour == null) {
            return null;
        }
        Integer minute = digits ? minutes(cursor) : null;
        boolean colon = minute != null && cursor.peek(-2).is(':');
        boolean withHour = cursor.word("uhr");
        if (withHour && minute == null) {
            minute = cursor.digits(1, LAST_MINUTE);
        }
        boolean clear =
                withHour
                        || (minute != null && isBracketed(cursor, start))
                        || (colon && isWholeMinute(cursor, start))
                        || (bySaying && stands(cursor, digits))
                        || startsRange(cursor);
        if (!clear) {
            return null;
        }
        int shown = hour + (afternoon(cursor) && hour < NOON ? NOON : 0);
        int minutes = minute == null ? 0 : minute;
        return half
                ? new Clock(null, Math.max(0, shown - 1), HALF)
                : new Clock(null, shown, shown == LAST_HOUR ? 0 : minutes);
    }

    private @Nullable Integer spoken(Cursor cursor) {
        String lower = cursor.peek().lower();
        Integer hour = words.number(lower);
        // "um eine Antwort" is no time of day; one o'clock is "um eins" or "um ein Uhr".
        boolean article = lower.startsWith("ein") && !cursor.peek(1).lower().equals("uhr");
        if (hour == null || hour > NOON || article || cursor.peek().isCapitalised()) {
            return null;
        }
        cursor.next();
        return hour;
    }

    /** ".40" or ":40" right behind the hour. */
    private static @Nullable Integer minutes(Cursor cursor) {
        Token mark = cursor.peek();
        Token digits = cursor.peek(1);
        boolean fits =
                (mark.is('.') || mark.is(':'))
                        && cursor.peek(-1).touches(mark)
                        && mark.touches(digits)
                        && digits.isNumber()
                        && digits.text().length() == 2;
        if (!fits || Integer.parseInt(digits.text()) > LAST_MINUTE) {
            return null;
        }
        cursor.next();
        return cursor.digits(0, LAST_MINUTE);
    }

    /** "[19.30]", as tickers print it. */
    private static boolean isBracketed(Cursor cursor, int start) {
        return cursor.peek(start - cursor.at() - 1).is('[') && cursor.peek().is(']');
    }

    /** "19:30", not "3:30:12" and not a part of something longer. */
    private static boolean isWholeMinute(Cursor cursor, int start) {
        Token before = cursor.peek(start - cursor.at() - 1);
        Token hour = cursor.peek(start - cursor.at());
        return hour.text().length() == 2
                && !(cursor.peek().kind() == Token.Kind.MARK && cursor.peek(1).isNumber())
                && !(before.touches(hour) && !before.is('['))
                && (!cursor.peek().isWord() || cursor.peek().isCapitalised());
    }

    /** "um sieben", "um 12.15": not the beginning of "um 7 Prozent" or "um sieben Punkte". */
    private boolean stands(Cursor cursor, boolean digits) {
        Token next = cursor.peek();
        boolean grows =
                cursor.peek(-1).touches(next)
                        && (next.is(',') || next.is('.'))
                        && cursor.peek(1).isNumber();
        boolean counts =
                next.isCapitalised()
                        || next.is('%')
                        || words.many.containsKey(next.lower())
                        || words.one.containsKey(next.lower())
                        || words.quantities.contains(next.lower());
        boolean range = next.lower().equals("bis") || (digits && next.lower().equals("und"));
        boolean difference = next.lower().equals("auf") || next.lower().equals("von");
        return !grows && !counts && !range && !difference;
    }

    /** "von 14 bis 18 Uhr", "14.00 und 17.40 Uhr", "10–18 Uhr". */
    private boolean startsRange(Cursor cursor) {
        if (!words.joints.contains(cursor.peek().lower()) || !cursor.peek(1).isNumber()) {
            return false;
        }
        Token mark = cursor.peek(2);
        boolean minutes = (mark.is('.') || mark.is(':')) && cursor.peek(3).isNumber();
        return cursor.peek(minutes ? 4 : 2).lower().equals("uhr");
    }

    /** "abends" or "am Nachmittag" behind the time; "morgens" and "früh" are read over, too. */
    private boolean afternoon(Cursor cursor) {
        int start = cursor.at();
        cursor.word("am");
        String part = cursor.value(words.parts);
        if (part == null) {
            cursor.back(start);
            return false;
        }
        return part.equals("EV") || part.equals("AF");
    }
}
