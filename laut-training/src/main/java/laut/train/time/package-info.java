/**
 * How well expressions of time are found and resolved: on the project's corpus, and on texts in
 * TimeML (ISO 24617-1) beside another system, by the measures of TempEval-3 (UzZaman et al. 2013).
 */
@NullMarked
package laut.train.time;

import org.jspecify.annotations.NullMarked;
