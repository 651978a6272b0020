package laut.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {
    private static final String TEXT =
            ("<p>Der Gemeinderat von Wangen hat am Montag den Bau der Brücke beschlossen. Die"
                            + " Arbeiten sollen im Frühjahr beginnen und zwei Jahre dauern.</p>")
                    .repeat(4);

    @Test
    void theTitleForSharingIsTheArticlesWhereItDiffersFromTheSearchEngines() {
        assertThat(
                        title(
                                social("Warum Wangen eine Brücke baut"),
                                headline("Brücke Wangen: Baubeginn im Frühjahr"),
                                document("Brücke Wangen: Baubeginn im Frühjahr"),
                                "<h1>Brücke Wangen: Baubeginn im Frühjahr</h1>"))
                .isEqualTo("Warum Wangen eine Brücke baut");
    }

    @Test
    void aTitleForSearchEnginesYieldsToTheHeadlineThatIsShown() {
        assertThat(
                        title(
                                social("Brücke Wangen: Baubeginn im Frühjahr"),
                                headline("Warum Wangen eine Brücke baut"),
                                document("Brücke Wangen: Baubeginn im Frühjahr | Unser Bote"),
                                "<h1>Warum Wangen eine Brücke baut</h1>"))
                .isEqualTo("Warum Wangen eine Brücke baut");
    }

    @Test
    void aHeadingInTheBreadcrumbsIsNotShownAsTheTitle() {
        assertThat(
                        title(
                                social("Brücke Wangen: Baubeginn im Frühjahr"),
                                headline("Warum Wangen eine Brücke baut"),
                                document("Brücke Wangen: Baubeginn im Frühjahr"),
                                "<nav><h1>Brücke Wangen: Baubeginn im Frühjahr</h1></nav>"
                                        + "<h2>Warum Wangen eine Brücke baut</h2>"))
                .isEqualTo("Warum Wangen eine Brücke baut");
    }

    @Test
    void aTitleForSearchEnginesStaysWhereItIsShown() {
        assertThat(
                        title(
                                social("Brücke Wangen: Baubeginn im Frühjahr"),
                                headline("Warum Wangen eine Brücke baut"),
                                document("Brücke Wangen: Baubeginn im Frühjahr"),
                                "<h1>Brücke Wangen : Baubeginn im Frühjahr</h1>"))
                .isEqualTo("Brücke Wangen: Baubeginn im Frühjahr");
    }

    @Test
    void aLiveBlogIsCalledByItsHeadlineAndNotByItsLastEntries() {
        assertThat(
                        title(
                                social("Hochwasser in Wangen: aktuelle Lage und Bilder"),
                                headline("Hochwasser in Wangen: die Lage"),
                                document("Hochwasser in Wangen: die Lage"),
                                "<h1>Damm hält +++ Schulen bleiben zu</h1>"))
                .isEqualTo("Hochwasser in Wangen: die Lage");
    }

    @Test
    void theSectionBehindTheTitleIsLeftOutWhereThePageShowsTheTitleWithoutIt() {
        assertThat(
                        title(
                                social("Warum Wangen eine Brücke baut | Kreis und Stadt"),
                                "",
                                document("Warum Wangen eine Brücke baut | Kreis und Stadt"),
                                "<h1>Warum Wangen eine Brücke baut</h1>"))
                .isEqualTo("Warum Wangen eine Brücke baut");
    }

    @Test
    void aSecondHalfOfTheTitleStaysThoughTheHeadlineEndsBefore() {
        assertThat(
                        title(
                                social("Rückschlag für Wangen - Rat vertagt den Bau der Brücke"),
                                headline("Rückschlag für Wangen"),
                                document("Rückschlag für Wangen: Brücke vertagt"),
                                "<h1>Rückschlag für Wangen</h1>"))
                .isEqualTo("Rückschlag für Wangen - Rat vertagt den Bau der Brücke");
    }

    @Test
    void entitiesEscapedTwiceAreReadable() {
        assertThat(
                        title(
                                social("Holt &amp;amp; Kolb bauen &amp;quot;ihre&amp;quot; Brücke"),
                                "",
                                "",
                                ""))
                .isEqualTo("Holt & Kolb bauen \"ihre\" Brücke");
    }

    private static String title(String social, String headline, String document, String shown) {
        String html =
                "<html lang=de><head>%s%s%s</head><body><article>%s%s</article></body></html>"
                        .formatted(social, headline, document, shown, TEXT);
        return String.valueOf(
                HtmlArticles.extract(html, "seite.html", null).orElseThrow().titleText());
    }

    private static String social(String title) {
        return "<meta property='og:site_name' content='Unser Bote'><meta property='og:title'"
                + " content='%s'>".formatted(title);
    }

    private static String headline(String title) {
        return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\":"
                + " \"%s\"}</script>".formatted(title);
    }

    private static String document(String title) {
        return "<title>%s</title>".formatted(title);
    }
}
