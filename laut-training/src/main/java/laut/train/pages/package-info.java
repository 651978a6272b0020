/**
 * Measures the page extractor on real pages with a gold text, title, date and authors, beside
 * Readability4J. Pages and gold stay outside of the project.
 */
@NullMarked
package laut.train.pages;

import org.jspecify.annotations.NullMarked;
