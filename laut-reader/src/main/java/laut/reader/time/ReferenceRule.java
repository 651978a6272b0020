package laut.reader.time;

import laut.model.reading.TimeType;
import laut.reader.time.Meaning.Fixed;
import org.jspecify.annotations.Nullable;

/** Moments without a date, and what repeats: "jetzt", "vor Kurzem", "künftig", "jeden Montag". */
final class ReferenceRule implements Rule {

    private final Words words;

    ReferenceRule(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable Meaning read(Cursor cursor, Lead lead) {
        if (lead.is("vor") && cursor.word("kurzem")) {
            return Meaning.date("PAST_REF");
        }
        if (lead.is("ab") && cursor.word("sofort")) {
            return Meaning.date("PRESENT_REF");
        }
        if (lead.is("in") && cursor.word("zukunft")) {
            return Meaning.date("FUTURE_REF");
        }
        String lower = cursor.peek().lower();
        String exact = words.references.get(lower);
        String reference = exact == null ? words.inflected(lower, words.referring) : exact;
        if (reference != null && !(exact != null && lead.determined())) {
            cursor.next();
            return Meaning.date(reference);
        }
        return set(cursor, lower);
    }

    private @Nullable Meaning set(Cursor cursor, String lower) {
        String often = words.inflected(lower, words.often);
        if (often != null) {
            cursor.next();
            return new Fixed(TimeType.SET, often);
        }
        String day = cursor.value(words.weekdaysEach);
        if (day != null) {
            return new Fixed(TimeType.SET, "XXXX-WXX-" + day);
        }
        if (cursor.word("jeden")
                || cursor.word("jede")
                || cursor.word("jedes")
                || cursor.word("jedem")
                || cursor.word("jeder")) {
            return each(cursor);
        }
        return null;
    }

    private @Nullable Meaning each(Cursor cursor) {
        Integer ordinal = cursor.number(words.ordinals);
        Words.WeekdayWord weekday = words.weekday(cursor.peek().lower());
        if (weekday != null) {
            cursor.next();
            String part = weekday.part() == null ? "" : "T" + weekday.part();
            return new Fixed(TimeType.SET, "XXXX-WXX-" + weekday.day().getValue() + part);
        }
        Integer month = cursor.number(words.months);
        if (month != null) {
            return new Fixed(TimeType.SET, "XXXX-%02d".formatted(month));
        }
        String code = cursor.value(words.one);
        Unit unit = code == null ? null : Unit.of(code);
        if (unit == null) {
            String part = cursor.value(words.parts);
            return part == null ? null : new Fixed(TimeType.SET, "XXXX-XX-XXT" + part);
        }
        return new Fixed(TimeType.SET, unit.amount(ordinal == null ? 1 : ordinal));
    }
}
