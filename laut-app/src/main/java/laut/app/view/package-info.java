/**
 * What the views have in common: the words of the user's language, how acts group, and how a
 * statement reached the paper. Nothing here knows of terminals or HTML.
 */
@NullMarked
package laut.app.view;

import org.jspecify.annotations.NullMarked;
