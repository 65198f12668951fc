package derm.quote.comparison;

import derm.quote.comparison.ComparedPath.Prices;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rates judged ways against each other: how easy each is on the budget, and which fits best: the least to be said against, then the most points. */
final class Ratings {

    /** Above this share of the dearest way the next lower mark begins; free is a five. */
    private static final List<BigDecimal> SHARES =
            List.of(new BigDecimal("0.60"), new BigDecimal("0.20"), new BigDecimal("0.05"));

    private static final int FREE = 5;

    private Ratings() {}

    static List<ComparedPath> rate(List<ComparedPath> paths) {
        BigDecimal dearest = paths.stream()
                .map(ComparedPath::price)
                .filter(Objects::nonNull)
                .map(price -> price.max().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<ComparedPath> rated = paths.stream()
                .map(path -> path.rated(ease(path, dearest), false))
                .toList();
        Optional<Way> best = rated.stream()
                .filter(path -> path.verdict() != Suitability.UNSUITABLE && path.way() != Way.LEAVE_ALONE)
                .max(Comparator.comparing(ComparedPath::verdict, Comparator.reverseOrder())
                        .thenComparingInt(Ratings::points))
                .map(ComparedPath::way);
        return rated.stream()
                .map(path -> path.rated(
                        path.budget(), best.filter(path.way()::equals).isPresent()))
                .toList();
    }

    private static int ease(ComparedPath path, BigDecimal dearest) {
        Prices price = path.price();
        if (price == null || dearest.signum() == 0) {
            return FREE;
        }
        BigDecimal most = price.max().amount();
        if (most.signum() == 0) {
            return FREE;
        }
        BigDecimal share = most.divide(dearest, MathContext.DECIMAL32);
        for (int i = 0; i < SHARES.size(); i++) {
            if (share.compareTo(SHARES.get(i)) > 0) {
                return i + 1;
            }
        }
        return FREE - 1;
    }

    private static int points(ComparedPath path) {
        PathStatement words = path.words();
        return path.budget() + (words == null ? 0 : words.works() + words.speed());
    }
}
