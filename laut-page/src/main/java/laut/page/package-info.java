/**
 * A page becomes an article: main text with its structure, authors, dates; furniture is left out.
 */
@NullMarked
package laut.page;

import org.jspecify.annotations.NullMarked;
