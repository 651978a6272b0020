package laut.reader.time;

import org.jspecify.annotations.Nullable;

/**
 * Amounts of time, and what is so far away: "drei Tage lang", "seit zwei Jahren", "vor einer
 * Woche", "in zehn Tagen", "fünf Minuten später", "in den vergangenen Jahren", "60-tägig",
 * "wochenlang".
 */
final class AmountRule implements Rule {

    private static final int MOST_HEDGES = 3;

    private final Words words;

    AmountRule(Words words) {
        this.words = words;
    }

    /** How many; {@code count} is null for "einige", {@code half} adds a half. */
    private record Count(@Nullable Integer count, boolean half) {}

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        Meaning adjective = lead.determined() ? null : adjective(cursor);
        return adjective == null ? amount(cursor, lead) : adjective;
    }

    private @Nullable Meaning amount(Cursor cursor, Lead lead) {
        boolean below = cursor.peek(-1).lower().equals("unter");
        for (int i = 0; i < MOST_HEDGES && (cursor.word(words.about) || moreThan(cursor)); i++) {
            // "seit gut mehr als zwei Stunden" is read as two of them
        }
        Count count = count(cursor);
        Shift shift = lead.shift();
        String said = cursor.value(words.shifts);
        if (said != null) {
            shift = Shift.valueOf(said);
        }
        if (cursor.word("halbes") || cursor.word("halbe") || cursor.word("halben")) {
            count = new Count(0, true);
        }
        if (count != null && cursor.peek().isWord() && cursor.peek().lower().equals("lange")) {
            cursor.next();
        }
        Unit unit = unit(cursor, count);
        if (unit == null) {
            return count == null || count.count() == null ? null : unitAhead(cursor, count.count());
        }
        boolean another = lead.determined() && !lead.hasPreposition() && shift == Shift.NONE;
        boolean age = unit == Unit.YEAR && (below || lead.is("ab"));
        if (another || age) {
            return null;
        }
        return count == null ? some(unit, lead, shift) : counted(cursor, unit, count, lead, shift);
    }

    /** "dreitägig", "60-tägige", "jahrelang". */
    private @Nullable Meaning adjective(Cursor cursor) {
        Token token = cursor.peek();
        Unit lasting = words.longUnit(token.lower());
        if (lasting != null) {
            cursor.next();
            return Meaning.duration(lasting.some());
        }
        int start = cursor.at();
        Integer digits = cursor.digits(1, 9999);
        if (digits != null && cursor.touchingMark('-')) {
            Unit unit = words.adjectiveUnit(cursor.next().lower());
            boolean age = unit == Unit.YEAR;
            if (unit != null && !age) {
                return Meaning.duration(unit.amount(digits));
            }
        }
        cursor.back(start);
        Integer number = token.isCapitalised() ? null : words.adjectiveNumber(token.lower());
        Unit unit = words.adjectiveUnit(token.lower());
        if (number == null || unit == null) {
            return null;
        }
        cursor.next();
        return Meaning.duration(unit.amount(number));
    }

    private static boolean moreThan(Cursor cursor) {
        int start = cursor.at();
        if ((cursor.word("mehr") || cursor.word("weniger") || cursor.word("länger"))
                && cursor.word("als")) {
            return true;
        }
        cursor.back(start);
        if (cursor.word("bis") && cursor.word("zu")) {
            return true;
        }
        cursor.back(start);
        return false;
    }

    private @Nullable Count count(Cursor cursor) {
        if (cursor.word(words.some)) {
            return new Count(null, false);
        }
        Integer digits = cursor.digits(0, 9999);
        if (digits != null) {
            if (cursor.peek().is(',')
                    && cursor.peek(1).text().equals("5")
                    && cursor.touchingMark(',')) {
                cursor.next();
                return new Count(digits, true);
            }
            return new Count(digits, false);
        }
        String lower = cursor.peek().lower();
        if (cursor.word("anderthalb") || cursor.word("eineinhalb")) {
            return new Count(1, true);
        }
        boolean half = lower.endsWith("einhalb");
        Integer number =
                words.number(
                        half ? lower.substring(0, lower.length() - "einhalb".length()) : lower);
        if (number == null) {
            return null;
        }
        cursor.next();
        return new Count(number, half);
    }

    private @Nullable Unit unit(Cursor cursor, @Nullable Count count) {
        Unit several = cursor.unit(words.many);
        boolean single = count != null && count.count() != null && count.count() <= 1;
        return several == null && single ? cursor.unit(words.one) : several;
    }

    /** "sechs" in front of "bis acht Monate"; null if no unit follows. Moves nowhere. */
    private @Nullable Meaning unitAhead(Cursor cursor, int number) {
        int start = cursor.at();
        boolean range = !cursor.peek().lower().equals("und") && cursor.word(words.joints);
        Count more = range ? count(cursor) : null;
        Unit unit = more == null ? null : cursor.unit(words.many);
        cursor.back(start);
        return unit == null ? null : Meaning.duration(unit.amount(number));
    }

    /** Units nobody counted: "seit Jahren", "in den kommenden Tagen". */
    private @Nullable Meaning some(Unit unit, Lead lead, Shift shift) {
        return switch (shift) {
            case NEXT -> Meaning.date("FUTURE_REF");
            case LAST -> Meaning.duration(unit.some());
            case SAME -> null;
            case THIS -> lead.hasPreposition() ? Meaning.duration(unit.some()) : null;
            case NONE ->
                    !lead.determined() && words.lastingLeads.contains(lead.preposition())
                            ? Meaning.duration(unit.some())
                            : null;
        };
    }

    /** An age, and how much older or younger someone is, are no stretch of the calendar. */
    private boolean isAge(Cursor cursor) {
        String next = cursor.peek().lower();
        return words.old.contains(next) || next.startsWith("jünger") || next.startsWith("älter");
    }

    private @Nullable Meaning counted(
            Cursor cursor, Unit unit, Count count, Lead lead, Shift shift) {
        if (isAge(cursor)) {
            return null;
        }
        Integer number = count.count();
        if (number == null) {
            boolean ahead = lead.is("in") && !cursor.word(words.earlier) && !lead.determined();
            return ahead ? Meaning.date("FUTURE_REF") : Meaning.duration(unit.some());
        }
        String amount = count.half() ? unit.amountAndHalf(number) : unit.amount(number);
        if (count.half() || shift != Shift.NONE || unit == Unit.WEEKEND) {
            cursor.word(words.lasting);
            return unit == Unit.WEEKEND ? null : Meaning.duration(amount);
        }
        if (!lead.hasPreposition() && cursor.word(words.later)) {
            return new Meaning.FromThere(unit, number);
        }
        if (!lead.hasPreposition() && cursor.word(words.earlier)) {
            return new Meaning.FromThere(unit, -number);
        }
        if (lead.is("vor") && lead.first().equals("vor")) {
            return new Meaning.FromNow(unit, -number);
        }
        boolean near = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
        if (near && lead.is("in") && !lead.determined()) {
            return new Meaning.FromNow(unit, number);
        }
        boolean lasting = cursor.word(words.lasting);
        boolean vague = number == 1 && unit == Unit.DAY && lead.isBare() && !lasting;
        return vague ? null : Meaning.duration(amount);
    }
}
