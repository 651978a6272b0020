/** Readings made by hand, to show views what a trained reader would give them. */
@NullMarked
package laut.app.sample;

import org.jspecify.annotations.NullMarked;
