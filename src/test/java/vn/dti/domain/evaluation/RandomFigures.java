package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;

/** Figures as units write them: most are right, some are not. */
final class RandomFigures {
    private final Random random;

    RandomFigures(Random random) {
        this.random = random;
    }

    String leftOut() {
        return random.nextInt(30) == 0 ? "2" : Integer.toString(random.nextInt(2));
    }

    String option() {
        return random.nextInt(12) == 0 ? "1.5" : random.nextInt(15) == 0 ? "x" : Integer.toString(random.nextInt(5));
    }

    String amount() {
        return switch (random.nextInt(24)) {
            case 0 -> "0";
            case 1 -> "-" + (1 + random.nextInt(5));
            case 2 -> random.nextBoolean() ? "NaN" : "1,5";
            case 3 -> new BigInteger(60 + random.nextInt(60), random).toString();
            case 4 -> new BigDecimal(new BigInteger(90, random), 10 + random.nextInt(18)).toPlainString();
            case 5, 6, 7, 8 ->
                BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5)).toPlainString();
            default -> Integer.toString(random.nextInt(random.nextBoolean() ? 12 : 200));
        };
    }
}
