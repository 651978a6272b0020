package laut.page.html;

import java.util.List;
import laut.page.credit.Credits;
import laut.page.html.meta.PageFacts;

/** Brings together the authors a page states and those it prints. */
final class Authors {

    private Authors() {}

    static Credits of(PageFacts facts, Credits printed) {
        Credits all = facts.credits().and(printed);
        return all.authors().isEmpty() && all.agencies().isEmpty()
                ? new Credits(facts.organisations().stream().limit(1).toList(), List.of())
                : all;
    }
}
