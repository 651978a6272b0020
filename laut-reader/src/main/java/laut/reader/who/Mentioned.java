package laut.reader.who;

import java.util.List;
import java.util.Objects;
import laut.model.reading.Form;
import laut.model.text.CharSpan;

/**
 * What is known of a statement when its speaker is sought. Spans count in the article's text.
 *
 * @param speaker the mentions of the speaker, in order of the text; they may be imperfect
 * @param quote from the first piece of the quote to the last
 * @param form how the words are given
 * @param names where the article may name the speaker most fully, the likeliest place first; empty
 *     where this is not known
 */
public record Mentioned(List<CharSpan> speaker, CharSpan quote, Form form, List<CharSpan> names) {
    public Mentioned {
        speaker = List.copyOf(speaker);
        names = List.copyOf(names);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(form);
    }

    /** A statement of whose speaker only the mentions are known. */
    public Mentioned(List<CharSpan> speaker, CharSpan quote, Form form) {
        this(speaker, quote, form, List.of());
    }
}
