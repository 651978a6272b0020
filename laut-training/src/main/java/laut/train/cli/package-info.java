/**
 * The command line of training and scoring, {@code laut-train}: the only place of the module that
 * touches streams and ends the process.
 */
@NullMarked
package laut.train.cli;

import org.jspecify.annotations.NullMarked;
