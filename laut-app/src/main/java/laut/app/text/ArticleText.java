package laut.app.text;

import laut.app.view.Words;
import laut.model.article.Article;
import laut.model.article.ArticleTime;
import laut.model.article.Block;

/** An article as text: head, teaser, and each block set as what it is. Thread-safe. */
public final class ArticleText {
    private final Words words;
    private final Paper paper;

    public ArticleText(Words words, Paper paper) {
        this.words = words;
        this.paper = paper;
    }

    /** The whole article, ending with a line break. */
    public String of(Article article) {
        Sheet sheet = new Sheet(paper);
        ArticleHead.write(article, words, sheet);
        String teaser = article.teaserText();
        if (teaser != null) {
            sheet.blank();
            sheet.paragraph(teaser, sheet.ink()::italic);
        }
        Block before = null;
        for (Block block : article.blocks()) {
            if (before == null || !isListInList(before, block)) {
                sheet.blank();
            }
            write(block, block.span().in(article.text()), sheet);
            before = block;
        }
        return sheet.toString();
    }

    private static boolean isListInList(Block before, Block block) {
        return switch (block.kind()) {
            case LIST -> before.kind() == block.kind();
            case HEADING, PARAGRAPH, CAPTION, ENTRY, QUESTION, ANSWER, QUOTE -> false;
        };
    }

    private void write(Block block, String text, Sheet sheet) {
        Ink ink = sheet.ink();
        ArticleTime time = block.time();
        if (time != null) {
            sheet.paragraph(words.time(time), ink::dim);
        }
        switch (block.kind()) {
            case HEADING, QUESTION -> sheet.paragraph(text, ink::bold);
            case PARAGRAPH, ANSWER, ENTRY -> sheet.paragraph(text, line -> line);
            case CAPTION -> sheet.hanging("", 4, text, ink::dim);
            case QUOTE -> sheet.hanging("", 4, text, ink::italic);
            case LIST -> sheet.hanging("  – ", 4, text, line -> line);
        }
    }
}
