package derm.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some orders and the way to the next ones.
 *
 * @param orders the most urgent first
 * @param cursor where the next page starts; null when there is none
 */
public record OrderList(List<OrderRow> orders, @Nullable String cursor) {}
