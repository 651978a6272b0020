package laut.page.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/**
 * What hosts allow robots, after RFC 9309: asked once per origin; what is not found is allowed,
 * what cannot be told because the server fails is not. Thread-safe.
 */
final class Robots {
    /** What of a robots.txt must be read at least, by the RFC; more is not. */
    private static final int MAX_BYTES = 512_000;

    private static final int MAX_REDIRECTS = 5;

    private final Exchange exchange;
    private final String robotName;
    private final Map<String, SimpleRobotRules> rules = new ConcurrentHashMap<>();

    Robots(Exchange exchange, String robotName) {
        this.exchange = exchange;
        this.robotName = robotName.toLowerCase(Locale.ROOT);
    }

    /** The rules for the address's origin. */
    SimpleRobotRules of(URI address, Deadline deadline)
            throws IOException, TimeoutException, InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        SimpleRobotRules known = rules.get(origin);
        if (known != null) {
            return known;
        }
        SimpleRobotRules asked = ask(URI.create(origin + "/robots.txt"), deadline);
        rules.put(origin, asked);
        return asked;
    }

    private SimpleRobotRules ask(URI address, Deadline deadline)
            throws IOException, TimeoutException, InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            Answer answer = get(at, deadline);
            if (answer.isSuccess()) {
                return new SimpleRobotRulesParser()
                        .parseContent(
                                address.toString(),
                                answer.body(),
                                "text/plain",
                                List.of(robotName));
            }
            if (answer.status() >= 500) {
                return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
            }
            Optional<URI> next =
                    answer.isRedirect() && answer.location() != null
                            ? WebAddress.redirect(at, answer.location())
                            : Optional.empty();
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private Answer get(URI address, Deadline deadline)
            throws IOException, TimeoutException, InterruptedException {
        try {
            return exchange.get(address, deadline, MAX_BYTES);
        } catch (Exchange.TooLargeException e) {
            return new Answer(200, null, "text/plain", null, e.beginning());
        }
    }
}
