/** The views: the only place that touches streams, environment, clock and exit. */
@NullMarked
package laut.app;

import org.jspecify.annotations.NullMarked;
