package derm.procedure.limit;

import static org.assertj.core.api.Assertions.assertThat;

import derm.catalogue.Method;
import derm.lesion.Zone;
import derm.procedure.sheet.Finding;
import derm.procedure.sheet.Finding.Level;
import derm.procedure.sheet.MethodBlock;
import derm.procedure.sheet.SheetReader;
import derm.screening.EyeZoneRules;
import derm.screening.Protection;
import derm.screening.Verdict;
import derm.screening.ZoneRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlockLimitsTest {

    private static final List<ExpectedRange> EXPECTED = List.of(
            expected(Method.DEROOFING, "incisionMm", "0.1", "2"),
            expected(Method.CRYOTHERAPY, "freezeS", "3", "10"),
            expected(Method.CRYOTHERAPY, "haloMm", "0", "2"),
            expected(Method.CRYOTHERAPY, "cycles", "1", "1"),
            expected(Method.HEAT_DESTRUCTION, "contactMs", "1", "1000"));

    private static final DeviceLimits ER_YAG = new DeviceLimits(
            "Er:YAG 1",
            Map.of("fluenceJcm2", Range.of("2.5", "5"), "spotMm", Range.of("2", "8"), "rateHz", Range.of("2", "10")),
            Map.of("rateHz", Range.of("1", "20")));

    private static final EyeZoneRules EYES = new EyeZoneRules(
            1,
            List.of(new ZoneRule(
                    Method.CRYOTHERAPY,
                    Zone.CANTHUS,
                    Verdict.FORBID,
                    Set.of(Protection.PLASTIC_OR_WOOD_GUARD),
                    "No freezing at the corners of the eye.",
                    "Clinic default")));

    @Test
    void aWideIncisionAsks() {
        assertThat(deroofing(Map.of("incisionMm", "3"), Zone.CHEEK)).containsExactly("ASK incisionMm usual");
        assertThat(deroofing(Map.of("incisionMm", "2"), Zone.CHEEK)).isEmpty();
    }

    @Test
    void anExtractorOnALidIsAStop() {
        Map<String, String> extractor = Map.of("expressionTool", "COMEDONE_EXTRACTOR");
        assertThat(deroofing(extractor, Zone.EYELID)).containsExactly("STOP expressionTool extractor-on-lid");
        assertThat(deroofing(extractor, Zone.LID_MARGIN)).containsExactly("STOP expressionTool extractor-on-lid");
        assertThat(deroofing(extractor, Zone.CHEEK)).isEmpty();
    }

    @Test
    void moreOpenedThanMarkedIsImpossible() {
        assertThat(deroofing(Map.of("opened", "6"), Zone.CHEEK))
                .containsExactly("IMPOSSIBLE opened more-treated-than-marked");
    }

    @Test
    void moreEmptiedThanOpenedIsImpossible() {
        assertThat(deroofing(Map.of("opened", "4", "emptied", "3", "incomplete", "2"), Zone.CHEEK))
                .containsExactly("IMPOSSIBLE emptied more-emptied-than-opened");
    }

    @Test
    void aLongFreezeAWideHaloAndASecondCycleAsk() {
        assertThat(cryotherapy(Map.of("freezeS", "12", "haloMm", "3", "cycles", "2"), Zone.CHEEK))
                .containsExactlyInAnyOrder("ASK freezeS usual", "ASK haloMm usual", "ASK cycles usual");
    }

    @Test
    void aSprayAtTheCanthusIsAStopTwice() {
        assertThat(cryotherapy(Map.of("delivery", "SPRAY"), Zone.CANTHUS))
                .containsExactlyInAnyOrder("STOP zones eye-zone", "STOP delivery spray-at-eye");
        assertThat(cryotherapy(Map.of("delivery", "PROBE"), Zone.CHEEK)).isEmpty();
    }

    @Test
    void metalNeverGuardsFromCold() {
        assertThat(cryotherapy(Map.of("eyeGuard", "METAL"), Zone.EYELID)).containsExactly("STOP eyeGuard metal-guard");
        assertThat(cryotherapy(Map.of("eyeGuard", "NONE"), Zone.EYELID)).containsExactly("STOP eyeGuard no-eye-guard");
        assertThat(cryotherapy(Map.of("eyeGuard", "WOOD"), Zone.EYELID)).isEmpty();
    }

    @Test
    void aLongContactAsks() {
        assertThat(heat(Map.of("contactMs", "1001"), Zone.CHEEK)).containsExactly("ASK contactMs usual");
    }

    @Test
    void aConductingGuardBesideTheEyeIsAStop() {
        assertThat(heat(Map.of("eyeGuard", "METAL"), Zone.UNDER_EYE)).containsExactly("STOP eyeGuard metal-guard");
    }

    @Test
    void aMonopolarModeNeedsAWayForTheCurrent() {
        assertThat(heat(Map.of("mode", "FULGURATION", "dispersivePlate", "NOT_NEEDED"), Zone.CHEEK))
                .containsExactly("ASK dispersivePlate plate");
        assertThat(heat(Map.of("mode", "HOT_WIRE", "dispersivePlate", "NOT_NEEDED"), Zone.CHEEK))
                .isEmpty();
    }

    @Test
    void aFluenceOutsideTheDevicesRangeAsks() {
        assertThat(laser(Map.of("energyMj", "180", "spotMm", "2", "fluenceJcm2", "5.73"), Zone.CHEEK))
                .containsExactly("ASK fluenceJcm2 usual");
    }

    @Test
    void aFluenceThatDoesNotFollowFromEnergyAndSpotAsks() {
        assertThat(laser(Map.of("energyMj", "100", "spotMm", "2", "fluenceJcm2", "4.5"), Zone.CHEEK))
                .containsExactly("ASK fluenceJcm2 fluence");
        assertThat(laser(Map.of("energyMj", "100", "spotMm", "2", "fluenceJcm2", "3.2"), Zone.CHEEK))
                .isEmpty();
    }

    @Test
    void aRateTheDeviceCannotMakeIsImpossible() {
        assertThat(laser(Map.of("rateHz", "25"), Zone.CHEEK)).containsExactly("IMPOSSIBLE rateHz machine");
        assertThat(laser(Map.of("rateHz", "15"), Zone.CHEEK)).containsExactly("ASK rateHz usual");
    }

    @Test
    void onlyMetalShieldsTheEyeFromALaser() {
        assertThat(laser(Map.of("patientShield", "PLASTIC_CORNEAL"), Zone.EYELID))
                .containsExactly("STOP patientShield metal-shield");
        assertThat(laser(Map.of("patientShield", "METAL_CORNEAL"), Zone.EYELID)).isEmpty();
        assertThat(laser(Map.of("patientShield", "NONE"), Zone.CHEEK)).containsExactly("STOP patientShield no-shield");
    }

    private static List<String> deroofing(Map<String, String> texts, Zone zone) {
        return judge(Method.DEROOFING, texts, zone, DeviceLimits.NONE);
    }

    private static List<String> cryotherapy(Map<String, String> texts, Zone zone) {
        return judge(Method.CRYOTHERAPY, texts, zone, DeviceLimits.NONE);
    }

    private static List<String> heat(Map<String, String> texts, Zone zone) {
        return judge(Method.HEAT_DESTRUCTION, texts, zone, DeviceLimits.NONE);
    }

    private static List<String> laser(Map<String, String> texts, Zone zone) {
        return judge(Method.LASER, texts, zone, ER_YAG);
    }

    private static List<String> judge(Method method, Map<String, String> texts, Zone zone, DeviceLimits device) {
        MethodBlock block = SheetReader.read(MethodBlock.typeOf(method), texts).sheet();
        return BlockLimits.judge(new BlockCase(block, Set.of(zone), 5, device, EXPECTED, EYES)).stream()
                .map(found -> found.level() + " " + found.field() + " " + code(found))
                .toList();
    }

    private static String code(Finding found) {
        assertThat(found.level()).isIn((Object[]) Level.values());
        return found.key().substring("procedure.".length());
    }

    private static ExpectedRange expected(Method method, String field, String low, String high) {
        return new ExpectedRange(method, field, Range.of(low, high), "Clinic default");
    }
}
