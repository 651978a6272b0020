/**
 * Pages from the web, fetched politely and within limits: robots.txt is obeyed, only public
 * addresses are visited unless allowed otherwise, and no server can keep or flood the reader.
 */
@NullMarked
package laut.page.fetch;

import org.jspecify.annotations.NullMarked;
