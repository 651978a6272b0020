package laut.reader.label;

import laut.model.reading.Form;

/**
 * Columns of the model's {@code tags} output: independent yes-or-no questions about one piece. A
 * statement or mention <em>begins</em> at the first piece of its first word.
 */
public final class Tags {
    private static final int FORMS = Form.values().length;
    private static final int QUOTES = 2 * FORMS;

    /** Number of columns. */
    public static final int COUNT = QUOTES + 1 + 3 * Role.count();

    private Tags() {}

    /** Does a statement of this form begin here? */
    public static int begin(Form form) {
        return 2 * form.ordinal();
    }

    /** Does this piece belong to the quote of a statement of this form? */
    public static int inside(Form form) {
        return 2 * form.ordinal() + 1;
    }

    /** Does a later piece of a quote in several pieces begin here? */
    public static int resume() {
        return QUOTES;
    }

    /** Does a mention in this role begin here? */
    public static int begin(Role role) {
        return QUOTES + 1 + 3 * role.ordinal();
    }

    /** Does this piece belong to a mention in this role? */
    public static int inside(Role role) {
        return QUOTES + 2 + 3 * role.ordinal();
    }

    /** Is this the last piece of a mention in this role? */
    public static int last(Role role) {
        return QUOTES + 3 + 3 * role.ordinal();
    }
}
