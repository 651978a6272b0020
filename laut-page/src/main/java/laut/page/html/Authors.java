package laut.page.html;

import java.util.ArrayList;
import java.util.List;
import laut.page.credit.Byline;
import laut.page.credit.Credits;
import laut.page.html.body.FoundBody;
import laut.page.html.meta.PageFacts;

/** Brings together the authors a page states, those it prints and those who sign the text. */
final class Authors {

    private Authors() {}

    static Credits of(PageFacts facts, FoundBody body) {
        Credits named = named(facts.credits(), body.byline());
        Credits all = named;
        for (Credits signature : body.signatures()) {
            all = all.and(signed(signature, named));
        }
        // An agency unknown by name is told by the dateline, and signs at the end as an author
        // would.
        List<String> authors = new ArrayList<>(all.authors());
        List<String> agencies = all.agencies();
        authors.removeIf(name -> agencies.contains(name) && !named.authors().contains(name));
        all = new Credits(authors, agencies);
        return all.isEmpty()
                ? new Credits(facts.organisations().stream().limit(1).toList(), List.of())
                : all;
    }

    /** Where the page states its authors, the names printed near the title may be of others. */
    private static Credits named(Credits stated, Credits printed) {
        return stated.authors().isEmpty()
                ? stated.and(printed)
                : stated.and(new Credits(List.of(), printed.agencies()));
    }

    /**
     * What a signature adds: beside full names, a code alone is of the same person or of whoever
     * edited the text; with an agency ("dpa/kox") it is of whoever worked the agency's text in.
     */
    private static Credits signed(Credits signature, Credits named) {
        boolean persons = named.authors().stream().anyMatch(Byline::isPerson);
        return persons && signature.agencies().isEmpty() ? Credits.NONE : signature;
    }
}
