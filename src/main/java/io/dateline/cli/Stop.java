package io.dateline.cli;

import java.util.concurrent.CountDownLatch;

/** Waits for Ctrl-C or a request to end, and holds the end of the process back until the verb has closed what it opened. */
final class Stop implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "stop");

    private Stop() {}

    /** Begins to listen; to be made before anything that is to be closed in order. */
    static Stop onSignal() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Returns when the process has been asked to end. */
    void await() throws InterruptedException {
        asked.await();
    }

    private void ask() {
        asked.countDown();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending: the hook is at work, and may go on now
        }
    }
}
