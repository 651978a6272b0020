package laut.page.failure;

import java.util.List;

/**
 * What is wrong with a page and what to do about it, in no language yet.
 *
 * @param reason why the page cannot be had or read
 * @param arguments what fills the places in the reason's sentence, in their order; some are words
 *     of servers or of the system, in whatever language they came
 */
public record Complaint(Reason reason, List<String> arguments) {

    /**
     * @throws IllegalArgumentException if the reason has fewer places or more
     */
    public Complaint {
        arguments = List.copyOf(arguments);
        if (arguments.size() != reason.places()) {
            throw new IllegalArgumentException(
                    reason + " takes " + reason.places() + " arguments, not " + arguments);
        }
    }

    /** The sentence in English, to follow the name of the page. */
    public String english() {
        return reason.english(arguments);
    }
}
