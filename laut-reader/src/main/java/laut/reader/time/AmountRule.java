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

    /** An age, and how much older or younger someone is, are no stretch of the calendar. */
    private boolean isAge(Cursor cursor) {
        String next = cursor.peek().lower();
        return words.old.contains(next) || next.startsWith("jünger") || next.startsWith("älter");
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        boolean below = cursor.peek(-1).lower().equals("unter");
        Meaning adjective = lead.determined() ? null : adjective(cursor);
        if (adjective != null) {
            return adjective;
        }
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
        return count == null
                ? some(cursor, unit, lead, shift)
                : counted(cursor, unit, count, lead, shift);
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
        String code = cursor.value(words.many);
        boolean single = count != null && count.count() != null && count.count() <= 1;
        if (code == null && single) {
            code = cursor.value(words.one);
        }
        return code == null ? null : Unit.of(code);
    }

    /** "sechs" in front of "bis acht Monate"; null if no unit follows. Moves nowhere. */
    private @Nullable Meaning unitAhead(Cursor cursor, int number) {
        int start = cursor.at();
        boolean joined =
                cursor.word("bis") || cursor.word("oder") || cursor.mark('–') || cursor.mark('-');
        Count more = joined ? count(cursor) : null;
        String code =
                more == null || more.count() == null ? null : words.many.get(cursor.peek().lower());
        cursor.back(start);
        return code == null ? null : Meaning.duration(Unit.of(code).amount(number));
    }

    /** Units nobody counted: "seit Jahren", "in den kommenden Tagen". */
    private static @Nullable Meaning some(Cursor cursor, Unit unit, Lead lead, Shift shift) {
        return switch (shift) {
            case NEXT -> Meaning.date("FUTURE_REF");
            case LAST -> Meaning.duration(unit.some());
            case SAME -> null;
            case THIS -> lead.hasPreposition() ? Meaning.duration(unit.some()) : null;
            case NONE ->
                    lead.is("seit")
                                    || lead.is("vor")
                                    || lead.is("binnen")
                                    || lead.is("nach")
                                    || lead.is("über")
                            ? lead.determined() ? null : Meaning.duration(unit.some())
                            : null;
        };
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
        boolean ahead =
                lead.is("in")
                        && !lead.determined()
                        && !unit.isClock()
                        && unit.chrono().isDateBased();
        if (ahead && unit != Unit.YEAR && unit != Unit.DECADE && unit != Unit.CENTURY) {
            return new Meaning.FromNow(unit, number);
        }
        boolean lasting = cursor.word(words.lasting);
        boolean vague = number == 1 && unit == Unit.DAY && lead.isBare() && !lasting;
        return vague ? null : Meaning.duration(amount);
    }
}
