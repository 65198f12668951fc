package derm.procedure.limit;

import derm.procedure.sheet.Finding;
import java.util.stream.Stream;

/** One small rule about a method block. */
@FunctionalInterface
interface BlockRule {

    /** What it has to say; nothing where it does not apply. */
    Stream<Finding> judge(BlockCase kase);
}
