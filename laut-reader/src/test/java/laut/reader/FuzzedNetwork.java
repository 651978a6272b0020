package laut.reader;

import java.util.Map;
import java.util.SplittableRandom;
import laut.encoder.Encoding;
import laut.reader.label.Links;
import laut.reader.label.Relation;
import laut.reader.label.Tags;
import laut.reader.label.Witness;
import laut.reader.pieces.Window;

/**
 * Says of windows whatever it is told to: noise, how loud the first two bytes tell, and over it
 * what the other bytes spell out, four at a time: what, where, where to, how much.
 */
final class FuzzedNetwork {
    private static final float[] STRANGE = {
        Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MAX_VALUE, 0
    };

    private final byte[] said;
    private final long seed;

    FuzzedNetwork(byte[] said, long seed) {
        this.said = said;
        this.seed = seed;
    }

    Encoding encode(Window window) {
        int length = window.length();
        SplittableRandom random = new SplittableRandom(seed + window.first());
        float middle = said.length > 0 ? said[0] / 16f : -4;
        float range = said.length > 1 ? said[1] / 16f : 5;
        float[] tags = noise(random, length, Tags.COUNT, 1, middle, range);
        float[] acts = noise(random, length, Witness.actColumns(), 1, 0, range);
        float[] media = noise(random, length, Witness.mediumColumns(), 1, 0, range);
        float[] from = noise(random, length, Links.ROW, Links.WIDTH, 0, 8 * range);
        float[] to = peaks(noise(random, length, Links.ROW, Links.WIDTH, 0, range));
        for (int i = 2; i + 3 < said.length; i += 4) {
            int position = (said[i + 1] & 0xFF) % length;
            int target = (said[i + 2] & 0xFF) % length;
            int what = (said[i] & 0xFF) % (Tags.COUNT + Relation.count());
            if (what < Tags.COUNT) {
                tags[position * Tags.COUNT + what] = number(said[i + 3]);
            } else {
                int row = (what - Tags.COUNT) * Links.WIDTH + 1 + i % (Links.WIDTH - 1);
                from[position * Links.ROW + row] = 16 * number(said[i + 3]);
                to[target * Links.ROW + row] = 1;
            }
        }
        return new Encoding(
                length, Map.of("tags", tags, "acts", acts, "media", media, "from", from, "to", to));
    }

    /** Makes few numbers stand out, so that pieces point to some and not to all others. */
    private static float[] peaks(float[] noise) {
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] * noise[i] * noise[i];
        }
        return noise;
    }

    private static float number(byte told) {
        int strange = Byte.MAX_VALUE - told;
        return strange < STRANGE.length ? STRANGE[strange] : told / 8f;
    }

    /** Fills every {@code step}th column. */
    private static float[] noise(
            SplittableRandom random, int rows, int columns, int step, float middle, float range) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i += step) {
            values[i] = middle + range * (2 * (float) random.nextDouble() - 1);
        }
        return values;
    }
}
