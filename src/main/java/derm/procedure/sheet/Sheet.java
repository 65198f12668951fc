package derm.procedure.sheet;

/** One typed part of a note. Anything of it may be missing while the note is a draft. */
public sealed interface Sheet permits Assessment, Preparation, Outcome, MethodBlock {}
