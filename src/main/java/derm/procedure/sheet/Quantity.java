package derm.procedure.sheet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A measured number of a sheet: its unit and what is physically possible. Never accepted outside. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Quantity {

    /** The unit as it is written behind the number; empty for a count. */
    String unit() default "";

    /** The smallest possible value. */
    String least() default "0";

    /** The largest possible value. */
    String most();

    /** How many decimals it is written with at most. */
    int decimals() default 0;
}
