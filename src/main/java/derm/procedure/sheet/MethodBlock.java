package derm.procedure.sheet;

import derm.catalogue.Method;

/** What was done with one method: its own fields, in the order of the hand. */
public sealed interface MethodBlock extends Sheet permits Deroofing, Cryotherapy, HeatDestruction, Laser {

    /** The method it belongs to. */
    Method method();

    /** The kind of block a method is written down with. */
    static Class<? extends MethodBlock> typeOf(Method method) {
        return switch (method) {
            case DEROOFING -> Deroofing.class;
            case CRYOTHERAPY -> Cryotherapy.class;
            case HEAT_DESTRUCTION -> HeatDestruction.class;
            case LASER -> Laser.class;
            case CONSULTATION, ONLINE_CONSULT, FOLLOW_UP ->
                throw new IllegalArgumentException(method + " has no method block");
        };
    }
}
