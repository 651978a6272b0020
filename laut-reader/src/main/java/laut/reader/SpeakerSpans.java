package laut.reader;

import java.util.ArrayList;
import java.util.List;
import laut.model.reading.Form;
import laut.model.text.CharSpan;
import laut.reader.decode.Draft;
import laut.reader.label.Role;
import laut.reader.who.MentionRepair;

/**
 * The mentions of each draft's speaker, mended by the text around them. A draft without any takes
 * those of the draft it continues: the one it is quoted in, or the one before it in its paragraph.
 */
final class SpeakerSpans {
    private final String text;
    private final List<Draft> drafts;
    private final int[] parents;
    private final List<List<CharSpan>> found = new ArrayList<>();

    private SpeakerSpans(String text, List<Draft> drafts, int[] parents) {
        this.text = text;
        this.drafts = drafts;
        this.parents = parents;
    }

    /**
     * One list for each draft.
     *
     * @param drafts in order of the text
     * @param parents for each draft the index of the one it stands in, or -1
     */
    static List<List<CharSpan>> of(String text, List<Draft> drafts, int[] parents) {
        SpeakerSpans spans = new SpeakerSpans(text, drafts, parents);
        MentionRepair repair = new MentionRepair(text);
        for (int i = 0; i < drafts.size(); i++) {
            List<CharSpan> own = repair.mend(drafts.get(i).mentions(Role.SPEAKER));
            spans.found.add(own.isEmpty() ? spans.continued(i) : own);
        }
        return List.copyOf(spans.found);
    }

    private List<CharSpan> continued(int at) {
        Form form = drafts.get(at).form();
        if (parents[at] >= 0) {
            return form == Form.DIRECT ? found.get(parents[at]) : List.of();
        }
        int before = at - 1;
        while (before >= 0 && parents[before] >= 0) {
            before--;
        }
        return isContinuing(form) && before >= 0 && isOneParagraph(before, at)
                ? found.get(before)
                : List.of();
    }

    private static boolean isContinuing(Form form) {
        return switch (form) {
            case DIRECT, INDIRECT_FREE, FREE -> true;
            case INDIRECT, REPORTED -> false;
        };
    }

    private boolean isOneParagraph(int before, int at) {
        int from = drafts.get(before).extent().end();
        int to = drafts.get(at).extent().start();
        return from <= to && text.substring(from, to).indexOf('\n') < 0;
    }
}
