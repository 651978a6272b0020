/**
 * Expressions of time, found by rules and resolved to ISO 8601 as TIMEX3 extends it (ISO-TimeML).
 * {@link laut.reader.time.Grammar} reads what the words say ({@link laut.reader.time.Meaning}),
 * {@link laut.reader.time.Resolver} what that is in the calendar, given when the article was
 * published and what it named before.
 */
@NullMarked
package laut.reader.time;

import org.jspecify.annotations.NullMarked;
