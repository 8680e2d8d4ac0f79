package io.dateline.schedule;

import io.dateline.source.fetch.Validators;

/** Asks a source what it has. */
interface SourceReader {
    /**
     * Returns its list.
     *
     * @param known the version of the list that was worked off, if any
     */
    Listing list(Validators known) throws InterruptedException;
}
