package laut.page;

import java.io.IOException;

/** A page that cannot be read. The message names the input, what is wrong and what to do. */
public class PageException extends IOException {
    private static final long serialVersionUID = 1L;

    public PageException(String message) {
        super(message);
    }

    public PageException(String message, Throwable cause) {
        super(message, cause);
    }
}
