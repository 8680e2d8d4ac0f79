package io.dateline.extract.time;

import io.dateline.extract.TokenRange;
import io.dateline.model.TimeExpression;

/** A time expression and its tokens. */
public record LocatedTime(TimeExpression time, TokenRange tokens) {}
