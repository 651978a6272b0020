package laut.model.reading;

import java.util.List;
import java.util.Objects;
import laut.model.text.CharSpan;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an article, tied to the words it rests on. Spans count in the article's text and
 * are in order of the text. Immutable and thread-safe.
 *
 * @param n number of the statement, unique in its reading, from 1 in order of the text
 * @param form how the words are given
 * @param medium in which medium they were uttered
 * @param act what the speaker does with them
 * @param confidence the reader's estimate that this is a statement with this speaker, 0 to 1
 * @param who the speaker's full name or best description the article gives anywhere, or empty if it
 *     names nobody; joint speakers are separated by "; "
 * @param parent number of the statement this one is nested in, or null
 * @param quote what is said; at least one piece
 * @param cue the verb or particle of saying
 * @param frame the reporting clause around cue and speaker
 * @param speaker the mentions of the speaker
 * @param addressee the mentions of whom the words are directed to
 * @param via the channels and relays the words came through
 * @param producer which model or rule found the statement
 */
public record Statement(
        int n,
        Form form,
        Medium medium,
        Act act,
        double confidence,
        String who,
        @Nullable Integer parent,
        List<CharSpan> quote,
        List<CharSpan> cue,
        List<CharSpan> frame,
        List<CharSpan> speaker,
        List<CharSpan> addressee,
        List<Via> via,
        String producer) {

    /**
     * @throws IllegalArgumentException if a number is out of range or the quote has no piece
     */
    public Statement {
        if (n < 1 || (parent != null && (parent < 1 || parent == n))) {
            throw new IllegalArgumentException("statement " + n + " in statement " + parent);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("statement " + n + ": confidence " + confidence);
        }
        if (quote.isEmpty() || quote.stream().anyMatch(CharSpan::isEmpty)) {
            throw new IllegalArgumentException("statement " + n + ": nothing is said");
        }
        Objects.requireNonNull(form);
        Objects.requireNonNull(medium);
        Objects.requireNonNull(act);
        Objects.requireNonNull(who);
        Objects.requireNonNull(producer);
        quote = List.copyOf(quote);
        cue = List.copyOf(cue);
        frame = List.copyOf(frame);
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
        via = List.copyOf(via);
    }

    /** From the first piece of the quote to the last. */
    public CharSpan extent() {
        return quote.stream().reduce(CharSpan::union).orElseThrow();
    }
}
