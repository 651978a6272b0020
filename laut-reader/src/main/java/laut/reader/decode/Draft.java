package laut.reader.decode;

import java.util.List;
import java.util.Map;
import laut.model.reading.Act;
import laut.model.reading.Form;
import laut.model.reading.Medium;
import laut.model.text.CharSpan;
import laut.reader.label.Role;

/**
 * A statement as decoded, before its speaker has a name.
 *
 * @param quote pieces of the quote in order of the text
 * @param mentions for each role that has any, its mentions in order of the text; names, of which
 *     only one need be right, the likeliest first
 * @param confidence the model's probability that a statement of this form begins here
 */
public record Draft(
        Form form,
        Medium medium,
        Act act,
        double confidence,
        List<CharSpan> quote,
        Map<Role, List<CharSpan>> mentions) {
    public Draft {
        quote = List.copyOf(quote);
        mentions = Map.copyOf(mentions);
    }

    /** The mentions in a role. */
    public List<CharSpan> mentions(Role role) {
        return mentions.getOrDefault(role, List.of());
    }

    /** From the first piece of the quote to the last. */
    public CharSpan extent() {
        return quote.stream().reduce(CharSpan::union).orElseThrow();
    }
}
