package derm.procedure.limit;

import derm.lesion.Zone;
import derm.procedure.sheet.Cryotherapy;
import derm.procedure.sheet.Deroofing;
import derm.procedure.sheet.EyeGuard;
import derm.procedure.sheet.Finding;
import derm.procedure.sheet.Fluence;
import derm.procedure.sheet.HeatDestruction;
import derm.procedure.sheet.Laser;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that are more than a range, one method each, with their reason in their text. */
final class BlockRules {

    private BlockRules() {}

    static List<BlockRule> all() {
        return List.of(
                BlockRules::forbiddenBesideTheEye,
                BlockRules::notMoreEmptiedThanOpened,
                BlockRules::notMoreOpenedThanMarked,
                BlockRules::noExtractorOnLids,
                BlockRules::noSprayAtCanthusOrLidMargin,
                BlockRules::guardBesideTheEye,
                BlockRules::noMetalGuard,
                BlockRules::modeFitsItsWay,
                BlockRules::smokeIsDrawnOff,
                BlockRules::metalShieldBesideTheEye,
                BlockRules::shieldForEveryLaser,
                BlockRules::energyIsWritten,
                BlockRules::fluenceAgrees);
    }

    private static Stream<Finding> forbiddenBesideTheEye(BlockCase kase) {
        var answer = kase.eyeZones().judge(kase.block().method(), kase.zones());
        return answer.forbids()
                ? Stream.of(Finding.stop("zones", "procedure.eye-zone", String.join(" ", answer.reasons())))
                : Stream.empty();
    }

    private static Stream<Finding> notMoreEmptiedThanOpened(BlockCase kase) {
        return kase.block() instanceof Deroofing note
                        && note.opened() != null
                        && count(note.emptied()) + count(note.incomplete()) > count(note.opened())
                ? Stream.of(Finding.impossible("emptied", "procedure.more-emptied-than-opened"))
                : Stream.empty();
    }

    private static Stream<Finding> notMoreOpenedThanMarked(BlockCase kase) {
        return kase.block() instanceof Deroofing note && count(note.opened()) > kase.treated()
                ? Stream.of(Finding.impossible("opened", "procedure.more-treated-than-marked", kase.treated()))
                : Stream.empty();
    }

    private static Stream<Finding> noExtractorOnLids(BlockCase kase) {
        return kase.block() instanceof Deroofing note
                        && note.expressionTool() == Deroofing.ExpressionTool.COMEDONE_EXTRACTOR
                        && kase.isOnLid()
                ? Stream.of(Finding.stop("expressionTool", "procedure.extractor-on-lid"))
                : Stream.empty();
    }

    private static Stream<Finding> noSprayAtCanthusOrLidMargin(BlockCase kase) {
        return kase.block() instanceof Cryotherapy note
                        && note.delivery() == Cryotherapy.Delivery.SPRAY
                        && (kase.zones().contains(Zone.CANTHUS) || kase.zones().contains(Zone.LID_MARGIN))
                ? Stream.of(Finding.stop("delivery", "procedure.spray-at-eye"))
                : Stream.empty();
    }

    private static Stream<Finding> guardBesideTheEye(BlockCase kase) {
        return kase.isPeriocular() && eyeGuard(kase) == EyeGuard.NONE
                ? Stream.of(Finding.stop("eyeGuard", "procedure.no-eye-guard"))
                : Stream.empty();
    }

    private static Stream<Finding> noMetalGuard(BlockCase kase) {
        return eyeGuard(kase) == EyeGuard.METAL
                ? Stream.of(Finding.stop("eyeGuard", "procedure.metal-guard"))
                : Stream.empty();
    }

    private static Stream<Finding> modeFitsItsWay(BlockCase kase) {
        if (!(kase.block() instanceof HeatDestruction note)) {
            return Stream.empty();
        }
        HeatDestruction.Mode mode = note.mode();
        HeatDestruction.DispersivePlate plate = note.dispersivePlate();
        if (mode == null || plate == null) {
            return Stream.empty();
        }
        return mode.isMonopolar() == (plate == HeatDestruction.DispersivePlate.NOT_NEEDED)
                ? Stream.of(Finding.ask("dispersivePlate", "procedure.plate"))
                : Stream.empty();
    }

    private static Stream<Finding> smokeIsDrawnOff(BlockCase kase) {
        boolean off = kase.block() instanceof HeatDestruction heat && Boolean.FALSE.equals(heat.smokeEvacuation());
        boolean laserOff = kase.block() instanceof Laser laser && Boolean.FALSE.equals(laser.plumeEvacuation());
        return off || laserOff
                ? Stream.of(Finding.ask(off ? "smokeEvacuation" : "plumeEvacuation", "procedure.smoke"))
                : Stream.empty();
    }

    private static Stream<Finding> metalShieldBesideTheEye(BlockCase kase) {
        return kase.block() instanceof Laser note
                        && kase.isPeriocular()
                        && note.patientShield() != null
                        && note.patientShield() != Laser.Shield.METAL_CORNEAL
                ? Stream.of(Finding.stop("patientShield", "procedure.metal-shield"))
                : Stream.empty();
    }

    private static Stream<Finding> shieldForEveryLaser(BlockCase kase) {
        return kase.block() instanceof Laser note
                        && !kase.isPeriocular()
                        && (note.patientShield() == Laser.Shield.NONE
                                || note.patientShield() == Laser.Shield.PLASTIC_CORNEAL)
                ? Stream.of(Finding.stop("patientShield", "procedure.no-shield"))
                : Stream.empty();
    }

    private static Stream<Finding> energyIsWritten(BlockCase kase) {
        return kase.block() instanceof Laser note
                        && note.energyMj() == null
                        && (note.powerW() == null) != (note.exposureMs() == null)
                ? Stream.of(
                        Finding.ask(note.powerW() == null ? "powerW" : "exposureMs", "procedure.power-and-exposure"))
                : Stream.empty();
    }

    private static Stream<Finding> fluenceAgrees(BlockCase kase) {
        if (!(kase.block() instanceof Laser note)) {
            return Stream.empty();
        }
        BigDecimal written = note.fluenceJcm2();
        BigDecimal computed = note.computedFluence();
        return written == null || computed == null || Fluence.agrees(written, computed)
                ? Stream.empty()
                : Stream.of(Finding.ask("fluenceJcm2", "procedure.fluence", computed));
    }

    private static @Nullable EyeGuard eyeGuard(BlockCase kase) {
        if (kase.block() instanceof Cryotherapy cryo) {
            return cryo.eyeGuard();
        }
        return kase.block() instanceof HeatDestruction heat ? heat.eyeGuard() : null;
    }

    private static int count(@Nullable BigDecimal number) {
        return number == null ? 0 : number.intValue();
    }
}
