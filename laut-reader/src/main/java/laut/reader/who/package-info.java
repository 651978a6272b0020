/** Whom a mention means: speakers are named as fully as the article names them anywhere. */
@NullMarked
package laut.reader.who;

import org.jspecify.annotations.NullMarked;
