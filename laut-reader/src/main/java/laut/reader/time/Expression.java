package laut.reader.time;

/**
 * An expression of time as the grammar reads it.
 *
 * @param from index of its first token in the sentence
 * @param to index behind its last token
 * @param lead what stands in front of the time itself
 * @param meaning what it says by itself
 */
record Expression(int from, int to, Lead lead, Meaning meaning) {}
