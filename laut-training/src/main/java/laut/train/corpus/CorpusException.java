package laut.train.corpus;

import java.io.IOException;

/** A file of annotated articles cannot be used; the message says which, where, and what to do. */
public final class CorpusException extends IOException {

    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
