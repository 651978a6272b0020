/** The rules of the house as tests: they say what holds for all modules. */
@NullMarked
package laut.rules;

import org.jspecify.annotations.NullMarked;
