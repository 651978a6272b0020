/**
 * Annotated articles: the project's own corpus in the XML of {@code corpus/GUIDE.md}, its split
 * into training and development articles, and the WIKINEWS quotation data as its authors publish
 * it.
 */
@NullMarked
package laut.train.corpus;

import org.jspecify.annotations.NullMarked;
