package io.dateline.extract.actor;

import io.dateline.extract.TokenRange;
import io.dateline.model.Mention;

/** A mention and its tokens. */
public record LocatedMention(Mention mention, TokenRange tokens) {}
