package laut.train.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.model.article.BlockKind;
import laut.model.reading.Reading;
import laut.model.text.CharSpan;
import laut.model.text.SourceSpan;
import laut.train.corpus.TaggedArticle.Element;
import laut.train.corpus.TaggedArticle.Tag;
import laut.train.corpus.TaggedArticle.TaggedBlock;

/**
 * Reads files in the XML of {@code corpus/GUIDE.md}. Only what cannot be understood is refused
 * here.
 */
public final class GuideXml {

    private GuideXml() {}

    /**
     * The articles of a file, in its order. Their text is title, teaser, headings and paragraphs
     * separated by blank lines; source offsets equal offsets in the text, since the file's own say
     * nothing to a reader. Records are not read yet.
     *
     * @throws CorpusException if the file is not XML or holds what the guide does not know
     * @throws IOException if it cannot be read
     */
    public static List<AnnotatedArticle> read(Path file) throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (TaggedArticle tagged : GuideFile.read(file)) {
            try {
                articles.add(annotated(tagged));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new CorpusException(
                        "%s: article %s: %s; correct it, `laut-train check-corpus` lists all such places"
                                .formatted(tagged.file(), tagged.id(), e.getMessage()),
                        e);
            }
        }
        return articles;
    }

    private static AnnotatedArticle annotated(TaggedArticle tagged) {
        List<TaggedBlock> blocks =
                tagged.blocks().stream().filter(block -> !block.text().isEmpty()).toList();
        Article article = article(tagged, blocks);
        Map<String, StatementDraft> drafts = new LinkedHashMap<>();
        List<TimeTag> times = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int base = article.parts().get(i).start();
            for (Tag tag : blocks.get(i).tags()) {
                CharSpan span = tag.span().shifted(base);
                if (tag.element().name().equals("t")) {
                    times.add(new TimeTag(span, tag.element().get("v")));
                } else {
                    for (String n : tag.element().numbers()) {
                        drafts.computeIfAbsent(n, StatementDraft::new).add(tag, span);
                    }
                }
            }
        }
        Reading gold =
                new Reading(
                        article,
                        List.of(),
                        List.of(),
                        drafts.values().stream().sorted().map(StatementDraft::statement).toList(),
                        StatementDraft.GOLD);
        return new AnnotatedArticle(
                tagged.id(),
                Scheme.GUIDE,
                gold,
                tagged.attributes().getOrDefault("genre", ""),
                tagged.attributes().getOrDefault("topic", ""),
                times,
                Tokens.of(article.text()));
    }

    private static Article article(TaggedArticle tagged, List<TaggedBlock> blocks) {
        Element attributes = new Element("article", tagged.attributes());
        Article.Builder builder =
                Article.from(tagged.file() + "#" + tagged.id())
                        .outlet(attributes.get("outlet"))
                        .language("de");
        if (!attributes.get("published").isEmpty()) {
            builder.published(ArticleTime.parse(attributes.get("published")));
        }
        int offset = 0;
        for (TaggedBlock block : blocks) {
            SourceSpan source = new SourceSpan(offset, offset + block.text().length());
            switch (block.name()) {
                case "title" -> builder.title(block.text());
                case "teaser" -> builder.teaser(block.text());
                case "h" -> builder.block(BlockKind.HEADING, block.text(), source);
                default -> builder.block(BlockKind.PARAGRAPH, block.text(), source);
            }
            offset = source.end() + 2; // the blank line between blocks
        }
        return builder.build();
    }
}
