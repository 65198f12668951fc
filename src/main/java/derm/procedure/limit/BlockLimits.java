package derm.procedure.limit;

import derm.procedure.sheet.Fields;
import derm.procedure.sheet.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds a method block against every limit the clinic knows: ranges, device, and the rules of {@link BlockRules}. */
public final class BlockLimits {

    private BlockLimits() {}

    /** What there is to say about the block, the gravest first. */
    public static List<Finding> judge(BlockCase kase) {
        Map<String, BigDecimal> numbers = numbers(kase);
        List<Finding> findings = new ArrayList<>(machine(kase, numbers).toList());
        expected(kase).forEach((field, range) -> {
            BigDecimal number = numbers.get(field);
            boolean known = findings.stream().anyMatch(found -> found.field().equals(field));
            if (number != null && !range.contains(number) && !known) {
                findings.add(Finding.ask(field, "procedure.usual", range.low(), range.high()));
            }
        });
        BlockRules.all().forEach(rule -> rule.judge(kase).forEach(findings::add));
        findings.sort((a, b) -> b.level().compareTo(a.level()));
        return List.copyOf(findings);
    }

    /** What is usual for each field of the block: the device's own range before the clinic's. */
    public static Map<String, Range> expected(BlockCase kase) {
        Map<String, Range> ranges = new HashMap<>();
        for (ExpectedRange expected : kase.expected()) {
            if (expected.method() == kase.block().method()) {
                ranges.put(expected.field(), expected.range());
            }
        }
        ranges.putAll(kase.device().expected());
        return ranges;
    }

    private static Stream<Finding> machine(BlockCase kase, Map<String, BigDecimal> numbers) {
        return numbers.entrySet().stream().flatMap(number -> {
            Range range = kase.device().machine().get(number.getKey());
            return range == null || range.contains(number.getValue())
                    ? Stream.empty()
                    : Stream.of(Finding.impossible(
                            number.getKey(),
                            "procedure.machine",
                            kase.device().name(),
                            range.low(),
                            range.high(),
                            Fields.named(kase.block().getClass(), number.getKey())
                                    .unit()));
        });
    }

    private static Map<String, BigDecimal> numbers(BlockCase kase) {
        Map<String, String> texts = Fields.texts(kase.block());
        Map<String, BigDecimal> numbers = new HashMap<>();
        Fields.of(kase.block().getClass()).stream()
                .filter(field -> field.kind() == derm.procedure.sheet.Field.Kind.NUMBER)
                .filter(field -> texts.containsKey(field.name()))
                .forEach(field -> numbers.put(field.name(), new BigDecimal(texts.get(field.name()))));
        return numbers;
    }
}
