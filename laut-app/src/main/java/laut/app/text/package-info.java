/**
 * Articles and readings as plain text for a terminal or a pipe. Whatever a page contains, no
 * control character of it gets out: {@link laut.app.text.TerminalText} stands in front of it all.
 */
@NullMarked
package laut.app.text;

import org.jspecify.annotations.NullMarked;
