package io.dateline.source.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What is known of a host: its rules, when it was last asked, and until when it wants to be left alone. */
final class Host {
    /** Held during an exchange: a host gets one request at a time. */
    final ReentrantLock turn = new ReentrantLock();

    private @Nullable BaseRobotRules rules;
    private @Nullable String trouble;
    private Instant rulesExpire = Instant.MIN;
    private Instant lastAsked = Instant.MIN;
    private @Nullable Instant notBefore;

    /** Returns whether its rules have to be fetched. */
    boolean rulesAreOld(Instant now) {
        return !now.isBefore(rulesExpire);
    }

    /** Returns its rules; absent while its robots.txt is out of order. */
    @Nullable BaseRobotRules rules() {
        return rules;
    }

    /** Returns why there are no rules. */
    @Nullable String trouble() {
        return trouble;
    }

    void learn(BaseRobotRules newRules, Instant expire) {
        rules = newRules;
        trouble = null;
        rulesExpire = expire;
    }

    void learnTrouble(String reason, Instant expire) {
        rules = null;
        trouble = reason;
        rulesExpire = expire;
    }

    void asked(Instant now) {
        lastAsked = now;
    }

    /** Returns when it may be asked again, by the delay between two requests. */
    Instant free(Duration delay) {
        return lastAsked.equals(Instant.MIN) ? Instant.MIN : lastAsked.plus(delay);
    }

    /** Returns the time it named in a {@code Retry-After}, while that is still to come. */
    @Nullable Instant notBefore(Instant now) {
        return notBefore != null && notBefore.isAfter(now) ? notBefore : null;
    }

    void leaveAloneUntil(Instant time) {
        notBefore = time;
    }
}
