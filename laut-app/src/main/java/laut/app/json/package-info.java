/**
 * Articles and readings as JSON Lines: one object a line, one line an article. The objects are
 * described by {@code docs/schema/page.schema.json} and {@code docs/schema/reading.schema.json}.
 */
@NullMarked
package laut.app.json;

import org.jspecify.annotations.NullMarked;
