/**
 * What Laut makes of an article: who said what, according to whom, in which words. The terms are
 * those of the annotation guide, {@code corpus/GUIDE.md}.
 */
@NullMarked
package laut.model.reading;

import org.jspecify.annotations.NullMarked;
