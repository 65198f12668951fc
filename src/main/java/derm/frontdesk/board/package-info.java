/** How a day is laid out on the board: columns, cards and off hours in five-minute rows. Pure; reads rows of features, renders nothing. */
@NullMarked
package derm.frontdesk.board;

import org.jspecify.annotations.NullMarked;
