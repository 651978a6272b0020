package laut.train.corpus;

/** After which guide an article was annotated, and therefore what its annotation can be asked. */
public enum Scheme {
    /** {@code corpus/GUIDE.md}: everything a {@code Statement} holds. */
    GUIDE,
    /**
     * The WIKINEWS quotation data (Petersen-Frey and Biemann 2024): forms, media and spans, but
     * neither acts nor {@code who} nor channels and relays.
     */
    WIKINEWS;

    /** Whether {@code act} and {@code who} of its statements are annotated. */
    public boolean hasActsAndWho() {
        return this == GUIDE;
    }
}
