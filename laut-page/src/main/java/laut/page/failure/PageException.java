package laut.page.failure;

import java.io.IOException;

/**
 * A page that cannot be had or read. The message names the input and says in English what is wrong
 * and what to do; views say the complaint in their user's language instead.
 */
public final class PageException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;

    /**
     * @param source what the user called the page
     */
    public PageException(String source, Complaint complaint) {
        super(source + ": " + complaint.english());
        this.complaint = complaint;
    }

    /**
     * @param source what the user called the page
     */
    public PageException(String source, Complaint complaint, Throwable cause) {
        super(source + ": " + complaint.english(), cause);
        this.complaint = complaint;
    }

    /** What is wrong and what to do; the input is not named in it. */
    public Complaint complaint() {
        return complaint;
    }
}
