package laut.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import laut.model.article.Article;
import laut.model.article.BlockKind;
import laut.model.text.SourceSpan;

/**
 * Arbitrary bytes as an article and what a network says of it. Up to the first zero byte they are
 * the article's text, a line a part, so that finds can be read; what follows is the network's. The
 * text is UTF-8, but "~" and the unit behind it are half a surrogate pair, as a page's JSON can
 * hold one: no well-formed encoding can.
 */
record FuzzedInput(Article article, FuzzedNetwork network) {
    private static final int TITLE = 1;
    private static final int TEASER = 2;

    static FuzzedInput of(byte[] content) {
        int end = 0;
        while (end < content.length && content[end] != 0) {
            end++;
        }
        String text = withHalves(new String(content, 0, end, UTF_8));
        byte[] said =
                Arrays.copyOfRange(content, Math.min(end + 1, content.length), content.length);
        return new FuzzedInput(article(text), new FuzzedNetwork(said, Arrays.hashCode(content)));
    }

    private static String withHalves(String text) {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean half = text.charAt(i) == '~' && i + 1 < text.length();
            units.append(half ? (char) (0xD800 | (text.charAt(++i) & 0x7FF)) : text.charAt(i));
        }
        return units.toString();
    }

    /** The first character of a line tells the kind of its block. */
    private static Article article(String text) {
        Article.Builder article = Article.from("fuzz");
        String[] lines = text.split("\n", -1);
        int parts = lines[0].isEmpty() ? 0 : lines[0].charAt(0);
        boolean body = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty()) {
                continue;
            }
            if (i == 0 && (parts & TITLE) != 0) {
                article.title(line);
            } else if (!body && (parts & TEASER) != 0) {
                article.teaser(line);
                body = true;
            } else {
                article.block(kind(line), line.replace('\t', '\n'), new SourceSpan(0, 0));
                body = true;
            }
        }
        return article.build();
    }

    private static BlockKind kind(String line) {
        return BlockKind.values()[line.charAt(0) % BlockKind.values().length];
    }
}
