/** A news article as a reader meets it: its whole text, and what is known about it. */
@NullMarked
package laut.model.article;

import org.jspecify.annotations.NullMarked;
