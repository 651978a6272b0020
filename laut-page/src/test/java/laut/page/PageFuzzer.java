package laut.page;

/**
 * What Jazzer runs: reads whatever bytes there are. None may crash the reader or give an offset
 * outside the text. CONTRIBUTING.md tells how to run it for an hour.
 */
public final class PageFuzzer {
    private static final PageReader READER = new PageReader();

    private PageFuzzer() {}

    /** Named and typed as Jazzer looks for it. */
    public static void fuzzerTestOneInput(byte[] content) {
        PageInvariants.hold(READER, new RawPage("fuzz", null, content, null));
    }
}
