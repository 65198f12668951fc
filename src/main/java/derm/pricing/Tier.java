package derm.pricing;

import derm.shared.Money;

/**
 * The price of each lesion from a certain one on, until the next tier begins.
 *
 * @param from the first lesion that costs this, counted from 1
 * @param each what each of them costs
 */
public record Tier(int from, Money each) {}
