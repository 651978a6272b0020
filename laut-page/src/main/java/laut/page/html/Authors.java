package laut.page.html;

import java.util.List;
import laut.page.credit.Credits;
import laut.page.html.meta.PageFacts;

/** Brings together the authors a page states and those it prints. */
final class Authors {

    private Authors() {}

    static Credits of(PageFacts facts, Credits printed) {
        Credits all =
                facts.credits().and(facts.credits().authors().isEmpty() ? printed : codes(printed));
        return all.authors().isEmpty() && all.agencies().isEmpty()
                ? new Credits(facts.organisations().stream().limit(1).toList(), List.of())
                : all;
    }

    /** Where the page states its authors, the names printed near the title may be of others. */
    private static Credits codes(Credits printed) {
        List<String> codes =
                printed.authors().stream().filter(name -> name.indexOf(' ') < 0).toList();
        return new Credits(codes, printed.agencies());
    }
}
