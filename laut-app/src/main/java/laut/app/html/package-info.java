/**
 * Readings as one self-contained HTML page: every statement marked in the article, its chain beside
 * it. No script, nothing fetched; what a page says is escaped, and a content security policy stands
 * behind that.
 */
@NullMarked
package laut.app.html;

import org.jspecify.annotations.NullMarked;
