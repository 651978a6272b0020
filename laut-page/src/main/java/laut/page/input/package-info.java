/** What a user names as input, files, folders, web addresses or "-", becomes pages to load. */
@NullMarked
package laut.page.input;

import org.jspecify.annotations.NullMarked;
