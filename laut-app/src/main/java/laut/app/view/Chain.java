package laut.app.view;

import java.util.List;

/**
 * How a statement came to the paper: who is said to have said it, and through whom.
 *
 * @param speaker who is said to have said it; empty if the article names nobody
 * @param through whose words it stands in, the nearest to the speaker first; a speaker quoting
 *     itself is no station; an empty name stands for a source the article does not name
 * @param relays who passed it on to the paper: agencies, other papers
 * @param channels where the speaker said it
 * @param addressees to whom
 */
public record Chain(
        String speaker,
        List<String> through,
        List<String> relays,
        List<String> channels,
        List<String> addressees) {

    /** How many mouths lie between the speaker and the paper. */
    public enum Hand {
        /** The paper gives the speaker's words itself. */
        FIRST,
        /** Another source says that the speaker said it. */
        SECOND,
        /** A source says that another said it. */
        THIRD
    }

    public Chain {
        through = List.copyOf(through);
        relays = List.copyOf(relays);
        channels = List.copyOf(channels);
        addressees = List.copyOf(addressees);
    }

    /**
     * First hand if nobody stands between speaker and paper; a relay passes on, it tells nothing.
     */
    public Hand hand() {
        return switch (through.size()) {
            case 0 -> Hand.FIRST;
            case 1 -> Hand.SECOND;
            default -> Hand.THIRD;
        };
    }
}
