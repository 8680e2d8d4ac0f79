package io.dateline.extract.actor;

import io.dateline.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/** A place of the article while it is being resolved. */
record Spot(String name, PlaceKind kind, @Nullable String country) {}
