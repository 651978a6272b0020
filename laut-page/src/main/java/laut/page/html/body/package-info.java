/**
 * Where the article stands on the page: the document is cut into pieces of running text, furniture
 * is told from prose by tag, vocabulary, links and position, and what is left becomes titled
 * blocks.
 */
@NullMarked
package laut.page.html.body;

import org.jspecify.annotations.NullMarked;
