package vn.dti.domain.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dti.domain.ranking.Ranking.KeyInterval;
import vn.dti.domain.ranking.Ranking.RankRange;

class RankingProperties {
    private static final int ROUNDS = 300;
    private final Random random = new Random(20220715);

    @Test
    void a_rank_is_one_more_than_the_number_of_greater_keys() {
        for (int round = 0; round < ROUNDS; round++) {
            List<BigDecimal> keys = randomKeys(1 + random.nextInt(70));
            Ranking ranking = Ranking.ofKeys(keys.stream().map(Optional::of).toList());
            for (int unit = 0; unit < keys.size(); unit++) {
                BigDecimal own = keys.get(unit);
                int greater =
                        (int) keys.stream().filter(k -> k.compareTo(own) > 0).count();
                assertEquals(OptionalInt.of(1 + greater), ranking.rank(unit));
            }
        }
    }

    @Test
    void the_order_of_units_changes_no_rank() {
        for (int round = 0; round < ROUNDS; round++) {
            List<BigDecimal> keys = randomKeys(2 + random.nextInt(60));
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            Ranking before = Ranking.ofKeys(keys.stream().map(Optional::of).toList());
            Ranking after = Ranking.ofKeys(
                    order.stream().map(i -> Optional.of(keys.get(i))).toList());
            for (int at = 0; at < order.size(); at++) {
                assertEquals(before.rank(order.get(at)), after.rank(at));
            }
        }
    }

    @Test
    void equal_keys_share_a_rank_and_the_next_ranks_are_skipped() {
        Ranking ranking = Ranking.ofKeys(List.of("0.6350", "0.6360", "0.635", "0.6349").stream()
                .map(key -> Optional.of(new BigDecimal(key)))
                .toList());
        assertEquals(OptionalInt.of(2), ranking.rank(0));
        assertEquals(OptionalInt.of(1), ranking.rank(1));
        assertEquals(OptionalInt.of(2), ranking.rank(2));
        assertEquals(OptionalInt.of(4), ranking.rank(3));
    }

    @Test
    void an_incomplete_panel_has_no_ranks_at_all() {
        Ranking ranking = Ranking.ofKeys(List.of(Optional.of(BigDecimal.ONE), Optional.empty()));
        assertFalse(ranking.isComplete());
        assertEquals(OptionalInt.empty(), ranking.rank(0));
        assertFalse(Ranking.ofKeys(List.of()).isComplete());
    }

    @Test
    void a_range_holds_the_rank_for_every_choice_of_keys_from_the_intervals() {
        for (int round = 0; round < ROUNDS; round++) {
            List<BigDecimal> middles = randomKeys(2 + random.nextInt(12));
            List<KeyInterval> intervals = new ArrayList<>();
            for (BigDecimal middle : middles) {
                BigDecimal half = BigDecimal.valueOf(random.nextInt(4), 1);
                intervals.add(new KeyInterval(middle.subtract(half), middle.add(half)));
            }
            List<RankRange> ranges = Ranking.ranges(intervals);
            for (int choice = 0; choice < 20; choice++) {
                List<Optional<BigDecimal>> keys = new ArrayList<>();
                for (KeyInterval interval : intervals) {
                    BigDecimal width = interval.high().subtract(interval.low());
                    keys.add(Optional.of(interval.low()
                            .add(width.multiply(BigDecimal.valueOf(random.nextInt(5)))
                                    .divide(BigDecimal.valueOf(4)))));
                }
                Ranking ranking = Ranking.ofKeys(keys);
                for (int unit = 0; unit < keys.size(); unit++) {
                    int rank = ranking.rank(unit).orElseThrow();
                    RankRange range = ranges.get(unit);
                    assertTrue(range.best() <= rank && rank <= range.worst(), range + " " + rank);
                }
            }
        }
    }

    @Test
    void without_width_the_range_is_the_rank() {
        List<BigDecimal> keys = randomKeys(40);
        Ranking ranking = Ranking.ofKeys(keys.stream().map(Optional::of).toList());
        List<RankRange> ranges =
                Ranking.ranges(keys.stream().map(k -> new KeyInterval(k, k)).toList());
        for (int unit = 0; unit < keys.size(); unit++) {
            int rank = ranking.rank(unit).orElseThrow();
            assertEquals(new RankRange(rank, rank), ranges.get(unit));
        }
    }

    private List<BigDecimal> randomKeys(int size) {
        List<BigDecimal> keys = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            keys.add(BigDecimal.valueOf(random.nextInt(30), 1));
        }
        return keys;
    }
}
