package laut.model.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A news article: its whole text, the blocks it consists of, and what the page says about it.
 * Immutable and thread-safe. Every offset of every derived record counts in {@link #text}.
 *
 * @param source where it came from as the user named it: a file, a URL, or {@code -}
 * @param url the canonical address, or null if the page gives none
 * @param outlet the publisher's name, or null
 * @param text title, teaser and blocks, separated by blank lines
 * @param title where the title stands in the text, or null
 * @param teaser where the teaser stands in the text, or null
 * @param blocks the body in reading order; title and teaser are not among them
 * @param published when it was first published, or null
 * @param modified when it was last changed, or null
 * @param authors the authors' names or codes, as the page gives them
 * @param agencies the news agencies named as sources of the text ("dpa", "AFP")
 * @param language ISO 639-1 code of the text's language, or null if it cannot be told
 * @param paywalled whether the page says that part of the text is kept from the reader
 */
public record Article(
        String source,
        @Nullable URI url,
        @Nullable String outlet,
        String text,
        @Nullable CharSpan title,
        @Nullable CharSpan teaser,
        List<Block> blocks,
        @Nullable ArticleTime published,
        @Nullable ArticleTime modified,
        List<String> authors,
        List<String> agencies,
        @Nullable String language,
        boolean paywalled) {

    private static final String BLANK_LINE = "\n\n";

    /**
     * @throws IllegalArgumentException if a span lies outside the text or parts are out of order
     */
    public Article {
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
        int last = 0;
        for (CharSpan part : parts(title, teaser, blocks)) {
            if (part.start() < last || part.end() > text.length()) {
                throw new IllegalArgumentException(
                        source
                                + ": part "
                                + part
                                + " does not fit a text of "
                                + text.length()
                                + " after "
                                + last);
            }
            last = part.end();
        }
    }

    /** Title, teaser and blocks as spans, in order of the text. */
    public List<CharSpan> parts() {
        return parts(title, teaser, blocks);
    }

    private static List<CharSpan> parts(
            @Nullable CharSpan title, @Nullable CharSpan teaser, List<Block> blocks) {
        List<CharSpan> parts = new ArrayList<>(blocks.size() + 2);
        if (title != null) {
            parts.add(title);
        }
        if (teaser != null) {
            parts.add(teaser);
        }
        blocks.forEach(block -> parts.add(block.span()));
        return parts;
    }

    /** The title's words, or null. */
    public @Nullable String titleText() {
        return title == null ? null : title.in(text);
    }

    /** The teaser's words, or null. */
    public @Nullable String teaserText() {
        return teaser == null ? null : teaser.in(text);
    }

    /** The same article with another time of publication. */
    public Article withPublished(ArticleTime time) {
        return new Article(
                source, url, outlet, text, title, teaser, blocks, time, modified, authors, agencies,
                language, paywalled);
    }

    /** The same article with another language, an ISO 639-1 code. */
    public Article withLanguage(String code) {
        return new Article(
                source, url, outlet, text, title, teaser, blocks, published, modified, authors,
                agencies, code, paywalled);
    }

    /** Starts an article that came from {@code source}. */
    public static Builder from(String source) {
        return new Builder(source);
    }

    /**
     * Puts an article together and lays out its text. Title and teaser must be given before the
     * first block. Not thread-safe; use once.
     */
    public static final class Builder {
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private final List<String> agencies = new ArrayList<>();
        private @Nullable CharSpan title;
        private @Nullable CharSpan teaser;
        private @Nullable URI url;
        private @Nullable String outlet;
        private @Nullable ArticleTime published;
        private @Nullable ArticleTime modified;
        private @Nullable String language;
        private boolean paywalled;

        private Builder(String source) {
            this.source = Objects.requireNonNull(source);
        }

        /** Sets the title; null or an empty one leaves the article without. */
        public Builder title(@Nullable String words) {
            title = words == null || words.isEmpty() ? null : append(words);
            return this;
        }

        /** Sets the teaser; null or an empty one leaves the article without. */
        public Builder teaser(@Nullable String words) {
            teaser = words == null || words.isEmpty() ? null : append(words);
            return this;
        }

        public Builder block(BlockKind kind, String words, SourceSpan from) {
            return block(kind, words, from, null);
        }

        public Builder block(
                BlockKind kind, String words, SourceSpan from, @Nullable ArticleTime time) {
            blocks.add(new Block(kind, append(words), from, time));
            return this;
        }

        public Builder url(@Nullable URI address) {
            url = address;
            return this;
        }

        public Builder outlet(@Nullable String name) {
            outlet = name;
            return this;
        }

        public Builder published(@Nullable ArticleTime time) {
            published = time;
            return this;
        }

        public Builder modified(@Nullable ArticleTime time) {
            modified = time;
            return this;
        }

        public Builder author(String name) {
            authors.add(name);
            return this;
        }

        public Builder agency(String name) {
            agencies.add(name);
            return this;
        }

        public Builder language(@Nullable String code) {
            language = code;
            return this;
        }

        public Builder paywalled(boolean kept) {
            paywalled = kept;
            return this;
        }

        /**
         * @throws IllegalArgumentException if the parts were not given in order of the text
         */
        public Article build() {
            return new Article(
                    source,
                    url,
                    outlet,
                    text.toString(),
                    title,
                    teaser,
                    blocks,
                    published,
                    modified,
                    authors,
                    agencies,
                    language,
                    paywalled);
        }

        private CharSpan append(String words) {
            if (!text.isEmpty()) {
                text.append(BLANK_LINE);
            }
            int start = text.length();
            text.append(words);
            return new CharSpan(start, text.length());
        }
    }
}
