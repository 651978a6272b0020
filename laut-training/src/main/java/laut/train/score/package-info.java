/**
 * How good readings are: found statements are paired with annotated ones, and counted in the tokens
 * of the data set. {@link laut.train.score.OfficialScore} is the published measure of the German
 * news quotation data; {@link laut.train.score.Score} holds it with everything else.
 */
@NullMarked
package laut.train.score;

import org.jspecify.annotations.NullMarked;
