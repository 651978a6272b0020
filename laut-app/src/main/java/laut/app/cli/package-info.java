/**
 * The command line: raw flags become validated arguments, inputs become articles and readings in
 * order, and what happened becomes an exit code. Streams, environment and terminal come in through
 * {@link laut.app.cli.Surroundings}, so that tests run it in the same process.
 */
@NullMarked
package laut.app.cli;

import org.jspecify.annotations.NullMarked;
