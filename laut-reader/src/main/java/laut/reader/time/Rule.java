package laut.reader.time;

import org.jspecify.annotations.Nullable;

/** Reads one kind of expression. Implementations are immutable and thread-safe. */
@FunctionalInterface
interface Rule {

    /**
     * Reads what stands behind the lead and moves behind it.
     *
     * @return null if it is not of this kind; the cursor may stand anywhere then
     */
    @Nullable Meaning read(Cursor cursor, Lead lead);
}
