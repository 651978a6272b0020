package laut.page.credit;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The news agencies German-language papers print from, and the codes they sign with. */
public final class Agencies {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    entry("dpa", "dpa"),
                    entry("deutsche presse-agentur", "dpa"),
                    entry("dpa-afx", "dpa-AFX"),
                    entry("dpa-infocom", "dpa-infocom"),
                    entry("afp", "AFP"),
                    entry("agence france-presse", "AFP"),
                    entry("afp deutschland", "AFP"),
                    entry("rtr", "Reuters"),
                    entry("reuters", "Reuters"),
                    entry("thomson reuters", "Reuters"),
                    entry("ap", "AP"),
                    entry("associated press", "AP"),
                    entry("apa", "APA"),
                    entry("austria presse agentur", "APA"),
                    entry("sda", "sda"),
                    entry("keystone-sda", "Keystone-SDA"),
                    entry("awp", "awp"),
                    entry("epd", "epd"),
                    entry("evangelischer pressedienst", "epd"),
                    entry("kna", "KNA"),
                    entry("sid", "SID"),
                    entry("dts", "dts"),
                    entry("dapd", "dapd"),
                    entry("ddp", "ddp"),
                    entry("ots", "ots"),
                    entry("bloomberg", "Bloomberg"),
                    entry("upi", "UPI"),
                    entry("ansa", "ANSA"),
                    entry("efe", "EFE"),
                    entry("pap", "PAP"),
                    entry("tass", "Tass"),
                    entry("interfax", "Interfax"),
                    entry("ria", "RIA"),
                    entry("ukrinform", "Ukrinform"),
                    entry("unian", "Unian"),
                    entry("xinhua", "Xinhua"),
                    entry("anadolu", "Anadolu"),
                    entry("kyodo", "Kyodo"),
                    entry("mti", "MTI"),
                    entry("ctk", "CTK"),
                    entry("belga", "Belga"));

    /** The regional services of dpa sign after a slash: "dpa/lby" is dpa's Bavarian service. */
    private static final Set<String> DPA_SERVICES =
            Set.of(
                    "lby", "lnw", "lsw", "lhe", "lrs", "lni", "lno", "lmv", "lth", "lsa", "lsn",
                    "lbn", "bb", "be", "hh", "tmn", "mag", "afx");

    private Agencies() {}

    /** The agency's usual name if {@code words} is the name or code of one, otherwise null. */
    public static @Nullable String named(String words) {
        return NAMES.get(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether {@code code} is a service of dpa rather than somebody's initials. */
    static boolean isService(String code) {
        return DPA_SERVICES.contains(code);
    }
}
